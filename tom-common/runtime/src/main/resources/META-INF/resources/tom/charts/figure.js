// What stands inside a chart's <figure>: the plot, a message over it, the data as a table.
const ROWS = 200;

function make(tag, className, text = '') {
  const node = document.createElement(tag);
  node.className = className;
  node.textContent = text;
  return node;
}

// Scrolling the page must not stop at a chart that passes under the pointer: the wheel zooms only once the pointer
// itself has moved over the chart.
function guardWheel(plot) {
  let awake = false;
  plot.addEventListener('pointermove', (event) => {
    if (event.movementX || event.movementY) awake = true;
  });
  plot.addEventListener('pointerleave', () => (awake = false));
  addEventListener('scroll', () => (awake = false), { passive: true });
  plot.addEventListener('wheel', (event) => awake || event.stopPropagation(), { capture: true, passive: true });
}

function tableOf({ columns, rows, total }) {
  const wrap = make('div', 'tom-table-wrap');
  wrap.tabIndex = 0;
  const table = make('table', 'table table-sm tom-table');
  const caption = table.createCaption();
  caption.textContent = total > ROWS ? `First ${ROWS} of ${total.toLocaleString('en')} rows` : `${total} rows`;
  const head = table.createTHead().insertRow();
  for (const column of columns) {
    const cell = make('th', '', column);
    cell.scope = 'col';
    head.append(cell);
  }
  const body = table.createTBody();
  for (const row of rows) {
    if (body.rows.length === ROWS) break;
    const line = body.insertRow();
    row.forEach((value, index) => {
      const cell = line.insertCell();
      cell.dataset.label = columns[index];
      cell.textContent = value ?? '';
    });
  }
  wrap.append(table);
  return wrap;
}

function dataTable(figure) {
  const details = make('details', 'tom-chart-data');
  details.hidden = true;
  details.append(make('summary', '', 'Show data as table'));
  let source;
  const fill = () => {
    if (!details.open || !source) return;
    details.querySelector('.tom-table-wrap')?.remove();
    details.append(tableOf(source()));
  };
  details.addEventListener('toggle', fill);
  figure.append(details);
  return {
    hide: () => (details.hidden = true),
    show(newSource) {
      source = newSource;
      details.hidden = false;
      fill();
    },
  };
}

/** Builds the inside of a figure. What an earlier life left (a page restored from history) is thrown away. */
export function parts(figure) {
  figure.querySelectorAll(':scope > .tom-chart-plot, :scope > .tom-chart-data').forEach((old) => old.remove());
  const plot = make('div', 'tom-chart-plot');
  const canvas = make('div', 'tom-chart-canvas');
  const message = make('div', 'tom-chart-message');
  plot.append(canvas, message);
  figure.prepend(plot);
  guardWheel(plot);
  const table = dataTable(figure);

  function state(name, ...content) {
    delete figure.dataset.tomDrawn;
    figure.dataset.tomState = name;
    figure.setAttribute('aria-busy', String(name === 'loading'));
    message.hidden = content.length === 0;
    message.classList.toggle('d-none', message.hidden);
    message.replaceChildren(...content);
  }

  return {
    plot,
    canvas,
    loading() {
      const spinner = make('div', 'spinner-border');
      spinner.setAttribute('role', 'status');
      spinner.append(make('span', 'visually-hidden', 'Loading…'));
      state('loading', spinner);
    },
    empty(text) {
      table.hide();
      state('empty', make('p', '', text));
    },
    failed(text, retry) {
      table.hide();
      const words = make('p', '', text);
      words.setAttribute('role', 'alert');
      const button = make('button', 'btn btn-sm btn-outline-secondary', 'Try again');
      button.type = 'button';
      button.addEventListener('click', retry);
      state('failed', words, button);
    },
    ready(label, source) {
      canvas.setAttribute('role', 'img');
      canvas.setAttribute('aria-label', label);
      state('drawing');
      table.show(source);
    },
    drawn(milliseconds) {
      figure.dataset.tomState = 'drawn';
      figure.dataset.tomDrawn = 'true';
      figure.dispatchEvent(new CustomEvent('tom:drawn', { bubbles: true, detail: { milliseconds } }));
    },
  };
}
