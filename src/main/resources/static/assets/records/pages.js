// Pictures and words of pages, a few kept in memory so that turning a page does not wait. The browser keeps none.
const KEPT = 8;

const keeper = (load) => {
  const kept = new Map();
  return (key, ...rest) => {
    if (kept.has(key)) {
      const value = kept.get(key);
      kept.delete(key);
      kept.set(key, value);
      return value;
    }
    const value = load(...rest);
    value.catch(() => kept.delete(key));
    kept.set(key, value);
    if (kept.size > KEPT) {
      kept.delete(kept.keys().next().value);
    }
    return value;
  };
};

export const pages = ({ read, picture }) => {
  const pictures = keeper((document, page, width) => picture(`${document}/pages/${page}/picture?width=${width}`));
  const texts = keeper((document, page) => read(`${document}/pages/${page}/words`));
  return {
    picture: (document, page, width) => pictures(`${document} ${page} ${width}`, document, page, width),
    words: (document, page) => texts(`${document} ${page}`, document, page),
  };
};
