import { renderDashboard } from './dashboard.js';

// The first thing on Cockpit's first page: how the office is doing.
export default [
  {
    id: 'candour-dashboard',
    pluginPoint: 'cockpit.dashboard',
    priority: 1000,
    properties: { label: 'Figures' },
    render: renderDashboard,
  },
];
