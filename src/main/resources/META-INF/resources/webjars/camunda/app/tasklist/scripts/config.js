// The web application reads some of its words once, when it starts, whether or not its file of words has come: on a
// slow machine their keys would stand on the page. It waits for this module, so the words are put where it looks first.
// It also gives up on its own scripts after seven seconds, and then stays empty; here it has a minute.
window.require?.config?.({ waitSeconds: 60 });

const root = document.querySelector('base')?.getAttribute('app-root');
const words = `${root}/app/tasklist/locales/`;
const place = `${words}_locales_data_en_${window.bust}`;
const kept = JSON.parse(window.localStorage.getItem('camunda-web') || '{}');
if (root && !kept[place]) {
  try {
    const file = await (await fetch(`${words}en.json?bust=${window.bust}`)).json();
    window.localStorage.setItem('camunda-web', JSON.stringify({ ...kept, [place]: JSON.stringify(file) }));
  } catch {
    // without them it loads its words by itself
  }
}

export default {
  app: { name: "Tasks", vendor: "Candour" },
  dateFormat: { normal: "D MMMM YYYY HH:mm", long: "dddd, D MMMM YYYY HH:mm" },
  locales: { availableLocales: ["en"], fallbackLocale: "en" },
  csrfCookieName: "XSRF-TOKEN",
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: { key: "ctrl+alt+c", description: "takes the selected task" },
    focusFilter: { key: "ctrl+shift+f", description: "goes to the first filter" },
    focusList: { key: "ctrl+alt+l", description: "goes to the first task of the list" },
    focusForm: { key: "ctrl+alt+f", description: "goes to the first field of the form" }
  }
};
