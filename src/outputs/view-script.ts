/** Where a visitor's choice of light or dark is kept, in the visitor's own browser. */
export const viewKey = 'weergave';

/**
 * The script that stands in the head of every page: says that scripts run, so that what needs one may
 * be shown, and takes the look that the visitor has chosen before anything is drawn. A browser that
 * keeps nothing for sites throws; then the look of the device holds.
 */
export const viewScript = `(r=>{r.js="";try{let t=localStorage.getItem("${viewKey}");if(t)r.theme=t}catch{}})(document.documentElement.dataset);\n`;
