// The web application reads some of its words once, when it starts, whether or not its file of words has come: on a
// slow machine their keys would stand on the page. It waits for this module, so the words are put where it looks first.
// It also gives up on its own scripts after seven seconds, and then stays empty; here it has a minute.
window.require?.config?.({ waitSeconds: 60 });

const root = document.querySelector('base')?.getAttribute('app-root');
const words = `${root}/app/cockpit/locales/`;
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
  app: { name: "Processes", vendor: "Candour" },
  dateFormat: { normal: "D MMMM YYYY HH:mm", long: "dddd, D MMMM YYYY HH:mm" },
  locales: { availableLocales: ["en"], fallbackLocale: "en" },
  csrfCookieName: "XSRF-TOKEN"
};
