/** Settings page; with `?welcome` it opens on the three steps of the first run. */
import { browser } from 'wxt/browser';
import { showOptions } from '../../src/options/options-page.tsx';

const isWelcome = new URLSearchParams(location.search).has('welcome');
void showOptions(document.getElementById('app')!, browser, isWelcome);
