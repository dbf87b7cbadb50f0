/**
 * What every page can do with a script, in one file that is fetched once: close the menu, choose
 * light or dark, print, copy the address, and say that it worked.
 */
import '../components/Menu/menu.client.ts';
import '../components/PageEnd/copy.client.ts';
import '../components/PageEnd/print.client.ts';
import '../components/Toast/toast.client.ts';
import '../components/View/view.client.ts';
