// The staff interface of one case's records. Every change carries the session's token.
const answer = async (response) => {
  if (!response.ok) {
    const problem = await response.json().catch(() => ({}));
    throw Object.assign(new Error(problem.detail || 'This did not work. Sign in again, or try once more.'), {
      status: response.status,
      rule: problem.rule,
    });
  }
  return response;
};

const json = (response) => (response.headers.get('content-type')?.includes('json') ? response.json() : undefined);

export const api = (caseRef) => {
  const base = new URL(`/staff/api/records/${encodeURIComponent(caseRef)}/`, window.location.origin);
  const address = (path) => (path ? new URL(path, base) : base.href.slice(0, -1));
  const read = (path) =>
    fetch(address(path), { headers: { Accept: 'application/json' }, cache: 'no-store' }).then(answer).then(json);
  const picture = (path) =>
    fetch(address(path), { cache: 'no-store' })
      .then(answer)
      .then((response) => response.blob())
      .then(createImageBitmap);
  const post = async (path, content, keepalive = false) => {
    const { header, token } = await fetch('/staff/api/token', { headers: { Accept: 'application/json' } })
      .then(answer)
      .then(json);
    return fetch(address(path), {
      method: 'POST',
      keepalive,
      headers: { Accept: 'application/json', 'Content-Type': 'application/json', [header]: token },
      body: JSON.stringify(content),
    })
      .then(answer)
      .then(json);
  };
  return { read, picture, post };
};
