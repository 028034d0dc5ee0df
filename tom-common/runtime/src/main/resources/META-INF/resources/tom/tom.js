// Entry of the browser side of a TOM: <script type="module" src="/tom/tom.js">.
import { initCharts } from './charts/charts.js';
import { initCopy } from './copy.js';
import { initForms } from './forms.js';
import { initKeys } from './keys.js';
import { initLive } from './live.js';
import { initMenus } from './menus.js';
import { initTabs } from './tabs.js';
import { initTheme } from './theme.js';
import { initToasts } from './toast.js';

for (const init of [initTheme, initToasts, initForms, initCopy, initTabs, initCharts, initKeys, initMenus, initLive]) {
  try {
    init();
  } catch (broken) {
    // one broken part must not take the others down
    console.error(broken);
  }
}
