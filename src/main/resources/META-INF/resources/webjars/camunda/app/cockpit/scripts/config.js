export default {
  app: { name: "Processes", vendor: "Candour" },
  dateFormat: { normal: "D MMMM YYYY HH:mm", long: "dddd, D MMMM YYYY HH:mm" },
  locales: { availableLocales: ["en"], fallbackLocale: "en" },
  csrfCookieName: "XSRF-TOKEN"
};
