import { renderHeat, renderFigures } from './heat.js';
import { renderHistory } from './history.js';
import { renderFind } from './find.js';

export default [
  {
    id: 'candour-heat',
    pluginPoint: 'cockpit.processDefinition.diagram.plugin',
    priority: 5,
    render: renderHeat,
  },
  {
    id: 'candour-figures',
    pluginPoint: 'cockpit.processDefinition.runtime.tab',
    priority: 1,
    properties: { label: 'Where work waits' },
    render: renderFigures,
  },
  {
    id: 'candour-history',
    pluginPoint: 'cockpit.processInstance.runtime.tab',
    priority: 900,
    properties: { label: 'History and dates' },
    render: renderHistory,
  },
  {
    id: 'candour-find',
    pluginPoint: 'cockpit.route',
    properties: { path: '/find-a-case', label: 'Find a case' },
    render: renderFind,
  },
  {
    id: 'candour-find-link',
    pluginPoint: 'cockpit.navigation',
    priority: 0,
    properties: { path: '/find-a-case' },
    render: (node) => {
      const link = document.createElement('a');
      link.href = '#/find-a-case';
      link.textContent = 'Find a case';
      node.append(link);
    },
  },
];
