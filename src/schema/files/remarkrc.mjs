// Has an editor check front matter against its schema. Before `npm install` was run in this folder,
// nothing is checked.

const load = (name) => import(name).then((module) => module.default).catch(() => undefined);
const frontMatter = await load('remark-frontmatter');
const schema = await load('remark-lint-frontmatter-schema');
const schemas = {
  './.vscode/front-matter.schema.json': ['content/bulletins/**/*.md'],
  './.vscode/page.schema.json': ['content/pages/**/*.md'],
  './.vscode/term.schema.json': ['content/terms/**/*.md'],
};

/** An editor that is told to format an article leaves it as it is. */
function leave() {
  this.compiler = this.Compiler = (tree, file) => String(file);
}

const checks = frontMatter && schema ? [frontMatter, [schema, { schemas }]] : [];
export default { plugins: [...checks, leave] };
