// Runs in each page of the preview: loads the page again when it has changed, draws the bar below
// it, and shows what is wrong with the files.

(() => {
  const { digest, news: first } = document.currentScript.dataset;
  const isBlank = document.body.innerText.trim() === '';
  let news = JSON.parse(first);
  let doubts = { count: 0, findings: [] };
  let events;
  let shown = '';

  const root = document.createElement('dateline-preview');
  root.id = 'dateline-preview';
  root.lang = 'en';
  root.dir = 'ltr';

  /** An element with attributes and children; those that are missing are left out. */
  function make(name, attributes, ...children) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (typeof value === 'function') {
        element.addEventListener(key, value);
      } else if (value !== undefined && value !== false) {
        element.setAttribute(key, value === true ? '' : value);
      }
    }
    element.append(...children.flat().filter((child) => child || child === ''));
    return element;
  }

  const sourceLink = (path, line) =>
    `/.dateline/source?${new URLSearchParams({ file: path })}${line ? `#L${line}` : ''}`;

  const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;

  /** A text, in which code stands in backticks. */
  function prose(text) {
    const parts = text.split('`');
    return parts.length % 2 ? parts.map((part, at) => (at % 2 ? make('code', {}, part) : part)) : text;
  }

  const source = () => news.bar.source ?? '';

  const isError = ({ severity }) => severity === 'error';

  const hasErrors = () => news.findings.some(isError);

  // ── Which panel is open ──────────────────────────────────────────────────────────────────────

  // The one that was opened by hand, `findings` or `doubts`, is open on the next page too.
  const KEPT = 'dateline-preview';
  let wanted = kept();
  // Errors open theirs by themselves, until it is closed by hand.
  let isClosed = false;

  function kept() {
    try {
      return sessionStorage.getItem(KEPT);
    } catch {
      // Whoever forbids pages to keep anything opens it again.
      return null;
    }
  }

  function want(name) {
    wanted = name;
    try {
      sessionStorage.setItem(KEPT, name ?? '');
    } catch {
      // As above.
    }
  }

  const lists = () => ({ findings: news.findings, doubts: doubts.findings });

  function opened() {
    const name = hasErrors() && !isClosed ? 'findings' : wanted;
    return lists()[name]?.length > 0 ? name : null;
  }

  function close() {
    const name = opened();
    isClosed = true;
    want(null);
    draw();
    button(name)?.focus();
  }

  function toggle(name) {
    if (opened() === name) {
      close();
      return;
    }
    isClosed = false;
    want(name);
    draw();
    root.querySelector('.findings')?.focus();
  }

  const button = (name) => root.querySelector(`button[data-panel="${name}"]`);

  // ── The bar ──────────────────────────────────────────────────────────────────────────────────

  function waiting({ kind, until }) {
    return kind === 'draft' ? 'Draft' : `Waits for ${until.slice(0, 16).replace('T', ' ')}`;
  }

  function translation({ lang, address }) {
    if (address === null) {
      const query = new URLSearchParams({ file: source(), lang });
      const title = `There is no ${lang} translation: begin one`;
      return make('a', { class: 'missing', href: `/.dateline/translate?${query}`, title }, `+ ${lang}`);
    }
    const here = `/${address}` === location.pathname;
    return make('a', { href: `/${address}`, 'aria-current': here && 'page' }, lang);
  }

  /** How many there are, of which each may stand for several. */
  const total = (findings) => findings.reduce((sum, { count = 1 }) => sum + count, 0);

  function panelButton(name, kind, text, title) {
    return make('button', {
      class: kind,
      type: 'button',
      title,
      'data-panel': name,
      'aria-expanded': String(opened() === name),
      click: () => toggle(name),
    }, text);
  }

  function bar() {
    const { source, waits, translations, published } = news.bar;
    const errors = total(news.findings.filter(isError));
    const warnings = total(news.findings) - errors;
    const counts = [errors && count(errors, 'error'), warnings && count(warnings, 'warning')];
    return make('div', { class: 'bar' },
      make('strong', {}, 'Preview'),
      published && make('span', { class: 'published' }, 'As published now · drafts and what waits for its day are hidden'),
      waits && make('span', { class: 'waits' }, `${waiting(waits)} · not published`),
      source && make('a', { class: 'source', href: sourceLink(source) }, source),
      make('span', { class: 'space' }),
      translations.length > 0 && make('nav', { 'aria-label': 'Languages' }, translations.map(translation)),
      make('a', { href: '/.dateline/status' }, 'Translations'),
      doubts.count > 0 && panelButton('doubts', 'doubts', count(doubts.count, 'doubt'),
        'What only dateline check says'),
      news.findings.length > 0 && panelButton('findings', errors ? 'errors' : 'warnings',
        counts.filter(Boolean).join(', ')),
    );
  }

  // ── What is wrong ────────────────────────────────────────────────────────────────────────────

  /** The line of the place, with a mark below it. */
  function excerpt({ text, line, column, end_line, end_column }) {
    if (text.trim() === '') {
      return undefined;
    }
    const characters = [...text];
    const end = end_line === line ? Math.max(end_column, column + 1) : characters.length + 1;
    const part = (from, to) => characters.slice(from, to).join('');
    return make('pre', {},
      make('span', { class: 'line' }, `${line} `),
      part(0, column - 1),
      make('mark', {}, part(column - 1, end - 1) || ' '),
      part(end - 1),
    );
  }

  const place = ({ path, line, column }) =>
    make('a', { class: 'place', href: sourceLink(path, line) }, `${path}:${line}:${column}`);

  /** Other places that have to do with it; of those where it is the same, the rest is counted. */
  function others({ related, count = 1 }) {
    const rest = count - 1 - related.length;
    return related.length > 0 && make('ul', {},
      related.map((other) => make('li', {}, `${other.message}: `, place(other))),
      count > 1 && rest > 0 && make('li', {}, `and ${rest} more`),
    );
  }

  function finding(found) {
    const { severity, code, message, hint } = found;
    return make('li', { class: severity },
      make('p', { class: 'what' }, make('b', {}, severity), ' ', prose(message)),
      make('p', {}, place(found)),
      excerpt(found),
      hint && make('p', { class: 'hint' }, prose(hint)),
      others(found),
      make('p', { class: 'code' }, code),
    );
  }

  function title(name) {
    if (name === 'doubts') {
      return ['What only ', make('code', {}, 'dateline check'), ' says'];
    }
    const before = isBlank ? '' : ' The page is as it was before.';
    return hasErrors() ? `The files have errors.${before}` : 'Worth a look';
  }

  /** The panel `name`: errors first, and of each sort what is about this page. */
  function panel(name) {
    const here = ({ path }) => path === source();
    const findings = [...lists()[name]];
    findings.sort((a, b) => isError(b) - isError(a) || here(b) - here(a));
    return make('section', {
      class: `findings ${hasErrors() ? 'wrong' : ''}`,
      'data-panel': name,
      role: hasErrors() && name !== wanted && 'alert',
      'aria-label': name === 'doubts' ? 'Doubts' : 'Findings',
      tabindex: -1,
    },
    make('button', { class: 'close', type: 'button', 'aria-label': 'Close', click: close }, '×'),
    make('h2', {}, title(name)),
    make('ol', {}, findings.map(finding)));
  }

  /** What has the focus, in what is about to be drawn anew. */
  function focused() {
    const focus = root.contains(document.activeElement) ? document.activeElement : undefined;
    const panel = focus?.closest('[data-panel]');
    return panel && (() => root.querySelector(`${panel.localName}[data-panel="${panel.dataset.panel}"]`)?.focus());
  }

  function draw() {
    const name = opened();
    const text = JSON.stringify([news.bar, news.findings, doubts, name]);
    if (text === shown) {
      return;
    }
    shown = text;
    const refocus = focused();
    const before = root.querySelector('.findings');
    root.replaceChildren(...[name && panel(name), bar()].filter(Boolean));
    if (!root.isConnected) {
      document.body.append(root);
    }
    if (before && before.dataset.panel === name) {
      root.querySelector('.findings').scrollTop = before.scrollTop;
    }
    refocus?.();
    // So that nothing at the page's end stays behind the bar.
    const height = root.querySelector('.bar').offsetHeight;
    document.documentElement.style.paddingBlockEnd = `${height}px`;
  }

  /** Marks the links that lead to what would not be published. */
  function mark(unpublished) {
    document.querySelectorAll('.dateline-waits').forEach((old) => old.remove());
    for (const link of document.querySelectorAll('a[href]')) {
      const waits = link.origin === location.origin && unpublished[link.pathname.slice(1)];
      if (waits && !root.contains(link)) {
        link.append(make('span', { class: 'dateline-waits', lang: 'en', dir: 'ltr' }, waiting(waits)));
      }
    }
  }

  // ── News ─────────────────────────────────────────────────────────────────────────────────────

  function hear(told) {
    if (told.moved !== null) {
      location.replace(`/${told.moved}`);
    } else if (told.changed) {
      location.reload();
    } else {
      tell(told);
      ask();
    }
  }

  /** What the page is told is shown. */
  function tell(told) {
    // What is new among errors is not missed for having closed what was there before.
    isClosed &&= JSON.stringify(told.findings) === JSON.stringify(news.findings);
    news = told;
    // What was opened by hand is not opened again when there is something another day.
    if (wanted === 'findings' && news.findings.length === 0) {
      want(null);
    }
    draw();
    mark(news.unpublished);
  }

  const loaded = new Promise((done) => {
    if (document.readyState === 'complete') {
      done();
    } else {
      addEventListener('load', done);
    }
  });
  let asked = 0;

  /** Asks for what only `dateline check` says, once the page is there. */
  async function ask() {
    asked += 1;
    const number = asked;
    await loaded;
    const query = new URLSearchParams({ source: source() });
    // Where the preview has ended there is no answer.
    const answer = number === asked && await fetch(`/.dateline/doubts?${query}`).catch(() => undefined);
    const told = answer && answer.ok && await answer.json().catch(() => undefined);
    if (told && number === asked) {
      doubts = told;
      draw();
    }
  }

  /** A browser has few connections to a server, so only a page that is seen keeps one. */
  function connect() {
    events?.close();
    events = undefined;
    if (document.visibilityState === 'visible') {
      const query = new URLSearchParams({ path: location.pathname, digest, source: source() });
      events = new EventSource(`/.dateline/news?${query}`);
      events.addEventListener('message', ({ data }) => hear(JSON.parse(data)));
    }
  }

  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && opened()) {
      close();
    }
  });
  document.addEventListener('visibilitychange', connect);
  addEventListener('pageshow', ({ persisted }) => persisted && connect());
  addEventListener('pagehide', () => events?.close());

  // Twice the id, and nothing of the theme's styles gets in.
  const css = `
    #dateline-preview#dateline-preview {
      position: fixed; inset: auto 0 0; z-index: 2147483647; display: flex; flex-direction: column;
      max-height: 100vh; max-height: 100dvh;
      font: 14px/1.45 system-ui, sans-serif; color: #f2f2f2; text-align: start;
      & * { all: revert; box-sizing: border-box; font: inherit; color: inherit; }
      & .bar { display: flex; flex-wrap: wrap; align-items: center; gap: .3em 1.1em;
        padding: .45em 1em; background: #1d2733; border-top: 1px solid #40505f; }
      & strong, & b { font-weight: 600; }
      & .space { flex: 1; }
      & nav { display: flex; flex-wrap: wrap; gap: .3em .9em; }
      & a { color: #a9d2ff; text-underline-offset: 2px; }
      & a[aria-current] { color: inherit; font-weight: 600; text-decoration: none; }
      & .missing { color: #ffd75e; text-decoration-style: dashed; }
      & .source { overflow-wrap: anywhere; }
      & .waits, & button { background: #ffd75e; color: #1a1a1a; border-radius: 3px;
        padding: .2em .7em; font-weight: 600; border: 0; }
      & button { cursor: pointer; }
      & button.errors { background: #c62828; color: #fff; }
      & button.doubts { background: #d5dde5; }
      & :focus-visible { outline: 2px solid #fff; outline-offset: 2px; }
      & .findings { display: block; max-height: 70vh; min-height: 0; overflow: auto; background: #fff;
        color: #1a1a1a; padding: 1em 1.5em; border-top: 4px solid #d79b00;
        box-shadow: 0 -4px 24px #0006; overflow-wrap: anywhere; }
      & .findings.wrong { border-color: #c62828; }
      & .findings:focus-visible, & .findings :focus-visible { outline-color: #0b57a4; outline-offset: -2px; }
      & .findings a { color: #0b57a4; }
      & .findings .close { position: sticky; top: 0; float: inline-end; font-size: 17px;
        min-width: 2em; min-height: 2em; padding: 0; background: #e6e9ed; }
      & h2 { font-size: 17px; font-weight: 600; margin: 0 0 .6em; }
      & ol { margin: 0; padding: 0; list-style: none; }
      & ol > li { border-inline-start: 4px solid #c62828; padding: .1em 0 .1em 1em; margin: 0 0 1.2em; }
      & ol > li.warning { border-color: #d79b00; }
      & li p { margin: .25em 0; }
      & ul { margin: .25em 0; padding: 0 0 0 1.2em; }
      & .place, & code { unicode-bidi: isolate; }
      & code { font: .92em ui-monospace, monospace; background: #f3f4f6; padding: 0 .2em; }
      & .what { font-size: 16px; }
      & .what b { color: #c62828; }
      & .warning .what b { color: #8a5a00; }
      & .hint::before { content: "What to do: "; font-weight: 600; }
      & .code { color: #595959; font-size: 12px; }
      & pre { margin: .4em 0; padding: .5em .8em; background: #f3f4f6; overflow: auto;
        white-space: pre-wrap; unicode-bidi: plaintext; font: 13px/1.5 ui-monospace, monospace; }
      & mark { background: #ffd1d1; border-bottom: 2px solid #c62828; }
      & .line { color: #595959; }
      @media (max-width: 40em) {
        & .bar { padding: .4em .7em; gap: .3em .8em; }
        & .findings { padding: .7em .8em; }
        & ol > li { padding-inline-start: .6em; }
        & pre { padding: .4em .5em; }
      }
    }
    .dateline-waits.dateline-waits {
      background: #ffd75e; color: #1a1a1a; font: 600 12px/1.4 system-ui, sans-serif;
      padding: 0 .4em; border-radius: 3px; margin-inline-start: .4em; display: inline-block;
    }
    .dateline-call.dateline-call {
      background: #fff3c4; color: #1a1a1a; font: 12px/1.4 ui-monospace, monospace;
      border: 1px dashed #8a5a00; border-radius: 3px; padding: 0 .4em; margin-inline: .2em;
      overflow-wrap: anywhere; unicode-bidi: isolate;
      &::before { content: "Readers see nothing here: "; font-family: system-ui, sans-serif; }
    }
    @media print {
      #dateline-preview#dateline-preview, .dateline-call.dateline-call { display: none; }
    }
  `;
  // The page's policy allows no style elements, but what a script builds itself.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);

  // A page that is still there from before a change is told what has changed since.
  tell(news);
  connect();
})();
