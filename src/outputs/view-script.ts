import { chosenLooks, viewKey } from '../design/view.ts';

/**
 * The script that stands in the head of every page: says that scripts run, so that what needs one may
 * be shown, and takes the look that the visitor has chosen before anything is drawn, also on the way
 * back. A page that has one look only keeps it. A browser that keeps nothing for sites throws; then
 * the look of the device holds.
 */
export const viewScript = `(r=>{r.js="";let f="theme"in r,g=()=>{try{let t=localStorage.getItem("${viewKey}");if(!f)${JSON.stringify(chosenLooks)}.includes(t)?r.theme=t:delete r.theme}catch{}};g();addEventListener("pageshow",e=>{if(e.persisted)g()})})(document.documentElement.dataset);\n`;
