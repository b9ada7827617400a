/** Settings page; `?welcome` opens the first run, `?policy` the room for the school's own policy. */
import { browser } from 'wxt/browser';
// First, so that nothing the page does goes uncounted.
import '../../src/options/panels/seen.ts';
import { showOptions } from '../../src/options/options-page.tsx';

void showOptions(document.getElementById('app')!, browser, location.search);
