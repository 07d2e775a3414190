export default {
  app: { name: "Welcome", vendor: "Candour" },
  links: [],
  locales: { availableLocales: ["en"], fallbackLocale: "en" },
  csrfCookieName: "XSRF-TOKEN"
};
