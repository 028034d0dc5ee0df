// Charts of the plan tab: altitude in a night, the Moon's distance, the way over the sky.
import { registerChart } from '/tom/charts/charts.js';

registerChart('night', () => import('./night-chart.js'));
registerChart('moon', () => import('./moon-chart.js'));
registerChart('sky-path', () => import('./path-chart.js'));
