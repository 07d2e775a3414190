import { element, placed, words as inWords } from './dom.js';
import { areas, moved } from './selection.js';

const point = (layer, { clientX, clientY }) => {
  const { left, top, width, height } = layer.getBoundingClientRect();
  const inside = (value) => Math.min(1, Math.max(0, value));
  return { x: inside((clientX - left) / width), y: inside((clientY - top) / height) };
};

const between = (one, other) => ({
  left: Math.min(one.x, other.x),
  top: Math.min(one.y, other.y),
  right: Math.max(one.x, other.x),
  bottom: Math.max(one.y, other.y),
});

const STEP = 0.01;

const SMALLEST = 0.004;

// Moves a box by the arrow keys, and with Shift its lower right corner.
const shifted = (box, { key, shiftKey }) => {
  const [x, y] = { ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0], ArrowUp: [0, -STEP], ArrowDown: [0, STEP] }[key] ?? [];
  if (x === undefined) {
    return null;
  }
  const next = shiftKey
    ? { ...box, right: box.right + x, bottom: box.bottom + y }
    : { left: box.left + x, top: box.top + y, right: box.right + x, bottom: box.bottom + y };
  const fits =
    next.left >= 0 && next.top >= 0 && next.right <= 1 && next.bottom <= 1 && next.right - next.left >= STEP && next.bottom - next.top >= STEP;
  return fits ? next : box;
};

/*
 * One page: its picture, the layer of its words, and the marks on it. What is selected is told to `selected` as the
 * areas and the words in them; `enter` is called when the person wants it marked.
 */
export const sheet = ({ name, label, size, width, marking, selected, enter }) => {
  const canvas = element('canvas', { role: 'img', 'aria-label': label });
  const layer = element('div', {
    class: 'layer',
    role: 'listbox',
    'aria-multiselectable': 'true',
    'aria-label': `Words of ${label}`,
    tabindex: '0',
  });
  const marks = element('div', { class: 'marks' });
  const node = element('div', { class: 'sheet' }, canvas, layer, marks);
  Object.assign(node.style, { width: `${width}px`, aspectRatio: `${size.width} / ${size.height}` });

  let all = [];
  let options = [];
  let active = 0;
  let anchor = null;
  let drawn = null;

  const drop = () => {
    drawn?.remove();
    drawn = null;
    anchor = null;
    options.forEach((option) => option.setAttribute('aria-selected', 'false'));
    selected([], '');
  };

  const select = (from, to) => {
    const [first, last] = from < to ? [from, to] : [to, from];
    options.forEach((option, index) => option.setAttribute('aria-selected', String(index >= first && index <= last)));
    selected(
      areas(all, first, last),
      all
        .slice(first, last + 1)
        .map(({ text }) => text)
        .join(' '),
    );
  };

  const activate = (index) => {
    options[active]?.classList.remove('active');
    active = index;
    options[active].classList.add('active');
    layer.setAttribute('aria-activedescendant', options[active].id);
    options[active].scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };

  layer.addEventListener('focus', () => options.length > 0 && activate(active));

  layer.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      drop();
    } else if (event.key === 'Enter' && marking && all.length > 0) {
      event.preventDefault();
      if (anchor === null) {
        anchor = active;
        select(active, active);
      }
      enter();
    } else if (all.length > 0) {
      const to = moved(all, active, event);
      if (to !== null) {
        event.preventDefault();
        anchor = event.shiftKey ? (anchor ?? active) : null;
        activate(to);
        if (event.shiftKey) {
          select(anchor, to);
        } else {
          select(to, to);
          anchor = to;
        }
      }
    }
  });

  const under = ({ x, y }) => all.findIndex(({ box }) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);

  const draw = (box) => {
    drawn ??= marks.appendChild(element('div', { class: 'drawn' }));
    placed(drawn, box);
    selected([box], '');
  };

  layer.addEventListener('pointerdown', (event) => {
    if (!marking || event.button !== 0) {
      return;
    }
    const start = point(layer, event);
    const byBox = node.classList.contains('boxes');
    const first = byBox ? -1 : under(start);
    drop();
    if (!byBox && first < 0) {
      return;
    }
    layer.setPointerCapture(event.pointerId);
    if (!byBox) {
      activate(first);
      anchor = first;
      select(first, first);
    }
    const move = (moving) => {
      const here = point(layer, moving);
      if (byBox) {
        const box = between(start, here);
        if (box.right - box.left > SMALLEST && box.bottom - box.top > SMALLEST) {
          draw(box);
        }
      } else if (under(here) >= 0) {
        activate(under(here));
        select(anchor, active);
      }
    };
    const end = () => {
      layer.removeEventListener('pointermove', move);
      layer.removeEventListener('pointerup', end);
      layer.removeEventListener('pointercancel', end);
    };
    layer.addEventListener('pointermove', move);
    layer.addEventListener('pointerup', end);
    layer.addEventListener('pointercancel', end);
  });

  // A box for those who do not draw, and for pages without words.
  const place = () => {
    drop();
    let box = { left: 0.4, top: 0.45, right: 0.6, bottom: 0.5 };
    draw(box);
    const own = drawn;
    const attributes = {
      tabindex: '0',
      role: 'application',
      'aria-label': 'A box. Arrow keys move it, Shift and arrow keys change its size, Enter marks it, Escape drops it.',
    };
    Object.entries(attributes).forEach(([name, value]) => own.setAttribute(name, value));
    own.addEventListener('keydown', (event) => {
      const next = shifted(box, event);
      if (next) {
        event.preventDefault();
        box = next;
        draw(box);
      } else if (event.key === 'Enter') {
        event.preventDefault();
        enter();
      } else if (event.key === 'Escape') {
        drop();
        layer.focus();
      }
    });
    own.focus();
  };

  const showWords = ({ words, searchable }) => {
    all = words;
    active = 0;
    options = words.map((word, index) =>
      placed(
        element(
          'div',
          { role: 'option', id: `${name}-word-${index}`, 'aria-selected': 'false', class: word.hidden ? 'hidden-word' : null },
          word.hidden ? `hidden: ${word.text}` : word.text,
        ),
        word.box,
      ),
    );
    layer.replaceChildren(...options);
    if (words.length === 0) {
      layer.removeAttribute('role');
      layer.removeAttribute('aria-multiselectable');
      layer.removeAttribute('aria-label');
      layer.removeAttribute('tabindex');
    }
    node.classList.toggle('unsearchable', !searchable);
  };

  const showPicture = (picture) => {
    canvas.width = picture.width;
    canvas.height = picture.height;
    canvas.getContext('2d').drawImage(picture, 0, 0);
    node.classList.add('seen');
  };

  const showMarks = (list) => {
    marks.querySelectorAll('.mark').forEach((old) => old.remove());
    list.forEach((mark) =>
      mark.boxes.forEach((box) =>
        marks.append(
          placed(
            element('div', {
              class: `mark ${mark.layer.toLowerCase()} ${mark.ownData ? 'own' : ''}`,
              'data-mark': mark.id,
              title: `${mark.code}, ${inWords(mark.layer)}`,
            }),
            box,
          ),
        ),
      ),
    );
  };

  const pointOut = (boxes) => {
    marks.querySelectorAll('.hit').forEach((old) => old.remove());
    boxes.forEach((box) => marks.append(placed(element('div', { class: 'hit' }), box)));
    marks.querySelector('.hit')?.scrollIntoView({ block: 'center', inline: 'nearest' });
  };

  return {
    node,
    drop,
    place,
    showWords,
    showPicture,
    showMarks,
    pointOut,
    focus: () => layer.focus(),
    drawBoxes: (on) => node.classList.toggle('boxes', on),
  };
};
