// What is looked at stands in the address, so that it can be kept, sent and gone back to.
const names = ['period', 'from', 'to', 'team'];

export const asked = () => {
  const query = new URLSearchParams(window.location.hash.split('?')[1] ?? '');
  return Object.fromEntries(names.map((name) => [name, query.get(name)]).filter(([, value]) => value));
};

export const ask = (wishes) => {
  const query = new URLSearchParams(Object.entries(wishes).filter(([, value]) => value));
  window.location.hash = `#/dashboard?${query}`;
};

export const query = (wishes, more = {}) => {
  const text = new URLSearchParams({ ...wishes, ...more }).toString();
  return text ? `?${text}` : '';
};
