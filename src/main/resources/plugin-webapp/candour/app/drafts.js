// Keeps a half-written form while its reader looks at the case. Tasklist would keep it in the
// browser's storage, on the computer's disk; here it stays in this page and goes with it.
const prefix = 'camunda-form:';
const drafts = new Map();
const { getItem, setItem, removeItem } = Storage.prototype;

const ours = (key) => String(key).startsWith(prefix);

const saveDraft = ({ target }) => {
  if (target.closest('.task-details .nav-tabs a')) {
    document.querySelector('.form-actions button[ng-click^="save"]:not([disabled])')?.click();
  }
};

export const keepDraftsInThePage = () => {
  Storage.prototype.getItem = function get(key) {
    return ours(key) ? (drafts.get(key) ?? null) : getItem.call(this, key);
  };
  Storage.prototype.setItem = function set(key, value) {
    return ours(key) ? void drafts.set(key, value) : setItem.call(this, key, value);
  };
  Storage.prototype.removeItem = function remove(key) {
    return ours(key) ? void drafts.delete(key) : removeItem.call(this, key);
  };
  document.addEventListener('click', saveDraft, { capture: true });
};
