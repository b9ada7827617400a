/** Waits until the run that started it is gone, in whatever way, and removes its policy files. */
import { sweepAll } from './policy-place.ts';

const [root = '/', ...made] = process.argv.slice(2);
process.stdin.resume();
process.stdin.once('close', () => sweepAll(root, made));
