// Runs in each page of the preview: loads the page again when it has changed, draws the bar below
// it, and shows what is wrong with the files.

(() => {
  const { digest, news } = document.currentScript.dataset;
  let source = '';
  const isBlank = document.body.innerText.trim() === '';
  let events;
  let open = false;
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

  // ── The bar ──────────────────────────────────────────────────────────────────────────────────

  function waiting({ kind, until }) {
    return kind === 'draft' ? 'Draft' : `Waits for ${until.slice(0, 16).replace('T', ' ')}`;
  }

  function translation({ lang, address }) {
    if (address === null) {
      const query = new URLSearchParams({ file: source, lang });
      const title = `There is no ${lang} translation: begin one`;
      return make('a', { class: 'missing', href: `/.dateline/translate?${query}`, title }, `+ ${lang}`);
    }
    const here = `/${address}` === location.pathname;
    return make('a', { href: `/${address}`, 'aria-current': here && 'page' }, lang);
  }

  function bar({ bar: { source, waits, translations }, findings }) {
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    const warnings = findings.length - errors;
    const counts = [errors && count(errors, 'error'), warnings && count(warnings, 'warning')];
    const toggle = () => {
      open = !open;
      root.querySelector('.findings')?.toggleAttribute('hidden', !open);
    };
    return make('div', { class: 'bar' },
      make('strong', {}, 'Preview'),
      waits && make('span', { class: 'waits' }, `${waiting(waits)} · not published`),
      source && make('a', { class: 'source', href: sourceLink(source) }, source),
      make('span', { class: 'space' }),
      translations.length > 0 && make('nav', { 'aria-label': 'Languages' }, translations.map(translation)),
      make('a', { href: '/.dateline/status' }, 'Translations'),
      findings.length > 0 && make('button', {
        class: errors ? 'errors' : 'warnings',
        type: 'button',
        click: toggle,
      }, counts.filter(Boolean).join(', ')),
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

  function finding(found) {
    const { severity, code, path, line, column, message, hint } = found;
    return make('li', { class: severity },
      make('p', { class: 'what' }, make('b', {}, severity), ` ${message}`),
      make('p', {}, make('a', { href: sourceLink(path, line) }, `${path}:${line}:${column}`)),
      excerpt(found),
      hint && make('p', { class: 'hint' }, hint),
      make('p', { class: 'code' }, code),
    );
  }

  function panel(findings) {
    const wrong = findings.some(({ severity }) => severity === 'error');
    const title = wrong
      ? `The files have errors.${isBlank ? '' : ' The page is as it was before.'}`
      : 'Worth a look';
    return make('section', { class: 'findings', hidden: !open, role: wrong && 'alert', 'aria-label': title },
      make('h2', {}, title),
      make('ol', {}, findings.map(finding)),
    );
  }

  function draw(news) {
    const text = JSON.stringify([news.bar, news.findings]);
    if (text === shown) {
      return;
    }
    shown = text;
    source = news.bar.source ?? '';
    const isWrong = news.findings.some(({ severity }) => severity === 'error');
    open = isWrong || (open && news.findings.length > 0);
    const findings = news.findings.length > 0 && panel(news.findings);
    root.replaceChildren(...[findings, bar(news)].filter(Boolean));
    if (!root.isConnected) {
      document.body.append(root);
    }
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

  function hear(news) {
    if (news.moved !== null) {
      location.replace(`/${news.moved}`);
    } else if (news.changed) {
      location.reload();
    } else {
      draw(news);
      mark(news.unpublished);
    }
  }

  /** A browser has few connections to a server, so only a page that is seen keeps one. */
  function connect() {
    events?.close();
    events = undefined;
    if (document.visibilityState === 'visible') {
      const query = new URLSearchParams({ path: location.pathname, digest, source });
      events = new EventSource(`/.dateline/news?${query}`);
      events.addEventListener('message', ({ data }) => hear(JSON.parse(data)));
    }
  }

  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && open) {
      open = false;
      root.querySelector('.findings')?.setAttribute('hidden', '');
    }
  });
  document.addEventListener('visibilitychange', connect);
  addEventListener('pageshow', ({ persisted }) => persisted && connect());
  addEventListener('pagehide', () => events?.close());

  // Twice the id, and nothing of the theme's styles gets in.
  const css = `
    #dateline-preview#dateline-preview {
      position: fixed; inset: auto 0 0; z-index: 2147483647; display: block;
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
        padding: .1em .6em; font-weight: 600; border: 0; }
      & button { cursor: pointer; }
      & button.errors { background: #c62828; color: #fff; }
      & :focus-visible { outline: 2px solid #fff; outline-offset: 2px; }
      & .findings { display: block; max-height: 70vh; overflow: auto; background: #fff;
        color: #1a1a1a; padding: 1em 1.5em; border-top: 4px solid #c62828;
        box-shadow: 0 -4px 24px #0006; }
      & .findings[hidden] { display: none; }
      & .findings a { color: #0b57a4; }
      & h2 { font-size: 17px; font-weight: 600; margin: 0 0 .6em; }
      & ol { margin: 0; padding: 0; list-style: none; }
      & li { border-inline-start: 4px solid #c62828; padding: .1em 0 .1em 1em; margin: 0 0 1.2em; }
      & li.warning { border-color: #d79b00; }
      & li p { margin: .25em 0; }
      & .what { font-size: 16px; }
      & .what b { color: #c62828; }
      & .warning .what b { color: #8a5a00; }
      & .hint::before { content: "What to do: "; font-weight: 600; }
      & .code { color: #595959; font-size: 12px; }
      & pre { margin: .4em 0; padding: .5em .8em; background: #f3f4f6; overflow: auto;
        white-space: pre-wrap; font: 13px/1.5 ui-monospace, monospace; }
      & mark { background: #ffd1d1; border-bottom: 2px solid #c62828; }
      & .line { color: #595959; }
    }
    .dateline-waits.dateline-waits {
      background: #ffd75e; color: #1a1a1a; font: 600 12px/1.4 system-ui, sans-serif;
      padding: 0 .4em; border-radius: 3px; margin-inline-start: .4em; display: inline-block;
    }
    @media print { #dateline-preview#dateline-preview { display: none; } }
  `;
  // The page's policy allows no style elements, but what a script builds itself.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);

  // A page that is still there from before a change is told what has changed since.
  draw(JSON.parse(news));
  mark(JSON.parse(news).unpublished);
  connect();
})();
