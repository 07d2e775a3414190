// Tells which pages the reader had before the eyes, several at a time.
const WAIT = 3000;

export const views = (api, told) => {
  const waiting = new Map();
  let timer = null;

  const flush = (leaving = false) => {
    clearTimeout(timer);
    timer = null;
    const sent = [...waiting].map(([document, pages]) => {
      const list = [...pages];
      return api
        .post(`${document}/views`, { pages: list }, leaving)
        .then(() => told(document, list))
        .catch(() => {
          waiting.set(document, new Set([...list, ...(waiting.get(document) ?? [])]));
        });
    });
    waiting.clear();
    return Promise.all(sent);
  };

  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && flush(true));

  const seen = (record, page) => {
    if (document.visibilityState !== 'visible') {
      return;
    }
    waiting.set(record, (waiting.get(record) ?? new Set()).add(page));
    timer ??= setTimeout(flush, WAIT);
  };

  return { seen, flush };
};
