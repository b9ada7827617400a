/** Toolbar popup: whether this tab is being checked. */
import { browser } from 'wxt/browser';
import { showPopup } from '../../src/options/popup.tsx';
import { HOST_MATCHES } from '../../src/sites/hosts.ts';

void showPopup(document.getElementById('app')!, browser, HOST_MATCHES);
