// The staff interface. Every change carries the session's token.
const base = new URL('/staff/api/', window.location.origin);

const answer = async (response) => {
  if (!response.ok) {
    const problem = await response.json().catch(() => ({}));
    throw Object.assign(new Error(problem.detail || 'This did not work. Sign in again, or try once more.'), { problem });
  }
  return response.headers.get('content-type')?.includes('json') ? response.json() : undefined;
};

export const read = (path) => fetch(new URL(path, base), { headers: { Accept: 'application/json' } }).then(answer);

const send = async (path, body, headers) => {
  const { header, token } = await read('token');
  return fetch(new URL(path, base), {
    method: 'POST',
    headers: { Accept: 'application/json', [header]: token, ...headers },
    body,
  }).then(answer);
};

export const post = (path, content) => send(path, JSON.stringify(content), { 'Content-Type': 'application/json' });

export const upload = (path, form) => send(path, form, {});

export const address = (path) => new URL(path, base).href;
