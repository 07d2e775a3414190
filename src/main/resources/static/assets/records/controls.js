import { byId } from './dom.js';

const LOOK_AGAIN = 10_000;

const STILL_THERE = 300_000;

// What a press, a key or the time does; what it comes to is the page's.
export const controls = (page) => {
  let lastTouched = Date.now();
  window.addEventListener('hashchange', page.arrive);
  byId('previous').addEventListener('click', () => page.turnBy(-1));
  byId('next').addEventListener('click', () => page.turnBy(1));
  byId('page-number').addEventListener('change', ({ target }) => page.turnTo(Number.parseInt(target.value, 10)));
  byId('larger').addEventListener('click', () => page.resize(1.25));
  byId('smaller').addEventListener('click', () => page.resize(0.8));
  byId('sides').addEventListener('change', () => page.showPage());
  document.addEventListener('keydown', (event) => {
    lastTouched = Date.now();
    const writing = event.target.matches('input, textarea, select');
    if ((event.key === 'PageDown' || event.key === 'PageUp') && !writing && page.opened()) {
      event.preventDefault();
      page.turnBy(event.key === 'PageDown' ? 1 : -1);
    } else if (event.key === 'z' && (event.ctrlKey || event.metaKey) && !writing && page.mayMark) {
      event.preventDefault();
      page.takeBack();
    }
  });
  document.addEventListener('pointerdown', () => {
    lastTouched = Date.now();
  });
  if (page.mayMark) {
    byId('ways').addEventListener('change', () => page.drawBoxes(byId('way-box').checked));
    byId('marking').addEventListener('submit', (event) => {
      event.preventDefault();
      page.markChosen();
    });
    byId('whole').addEventListener('click', page.markWhole);
    byId('place').addEventListener('click', page.place);
    byId('copy').addEventListener('click', page.copy);
  }
  window.addEventListener('focus', () => page.refresh().catch(() => {}));
  // what colleagues mark shows without a reload; who left their desk is not kept signed in
  setInterval(() => {
    if (document.visibilityState === 'visible' && Date.now() - lastTouched < STILL_THERE) {
      page.refresh().catch(() => {});
    }
  }, LOOK_AGAIN);
};
