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
