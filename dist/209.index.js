export const id = 209;
export const ids = [209];
export const modules = {

  8209:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  headingWords: () => (  core_text .q1),
  outline: () => (  outline)
});

// EXTERNAL MODULE: ./node_modules/mdast-util-from-markdown/lib/index.js + 51 modules
var lib = __webpack_require__(53);
// EXTERNAL MODULE: ./node_modules/mdast-util-gfm-task-list-item/lib/index.js + 1 modules
var mdast_util_gfm_task_list_item_lib = __webpack_require__(1756);
// EXTERNAL MODULE: ./node_modules/micromark-extension-gfm-task-list-item/lib/syntax.js
var syntax = __webpack_require__(1197);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
;// CONCATENATED MODULE: ./lib/evidence/tangled.js
const most = { squares: 1e9, lines: 30_000, blank: 100_000, groups: 3e7, levels: 32, indentation: 100, indented: 150_000 };
const costOfLine = 5;
function tangled(lines) {
    const sum = { squares: 0, lines: 0, groups: 0, indented: 0 };
    let marks = 0;
    let isNested = false;
    let listAt = -1;
    if (lines.length > most.blank)
        return { line: most.blank, why: `more than ${most.blank} lines` };
    for (const [index, text] of lines.entries()) {
        const isBlank = text.trim() === '';
        if (isBlank || /^ {0,3}(?:[-+*] +\S|#{1,6} )/.test(text)) {
            sum.squares += marks ** 2;
            marks = 0;
            isNested = false;
        }
        if (isBlank)
            continue;
        const isItem = /^\s*(?:[-+*]|\d{1,9}[.)])(?:\s|$)/.test(text);
        isNested ||= isItem || /^[\s>]/.test(text);
        marks += (text.match(/[[\](*_<>`\\!&]/g)?.length ?? 0) + (isNested ? costOfLine : 0);
        sum.lines += 1;
        const { levels, indentation } = nesting(text);
        sum.indented += indentation;
        const begins = (isItem && (listAt < 0 || indentation > listAt)) || /^\s*(?:>|=+\s*$|-+\s*$)/.test(text);
        sum.groups += (begins ? 1 : 0) + Math.max(0, levels - 1);
        if (isItem)
            listAt = indentation;
        else if (!/^\s/.test(text) || lines[index - 1]?.trim() === '')
            listAt = -1;
        const why = reasonOf({ ...sum, squares: sum.squares + marks ** 2 }, levels, indentation);
        if (why !== undefined)
            return { line: index + 1, why };
    }
    return undefined;
}
function reasonOf(sum, levels, indentation) {
    if (sum.lines > most.lines)
        return `more than ${most.lines} lines that are not blank`;
    if (sum.squares > most.squares)
        return 'too many brackets, stars and the like in one paragraph';
    if (sum.groups * sum.lines > most.groups)
        return 'too many lists, quotations and underlined headings';
    return levels > most.levels || indentation > most.indentation || sum.indented > most.indented ? 'lists and quotations nested too deeply' : undefined;
}
function nesting(text) {
    const [start = ''] = /^(?:\s|>|[*+-](?=\s|$)|\d{1,9}[.)](?=\s|$))*/.exec(text) ?? [];
    const levels = start.match(/[>*+.)-]/g)?.length ?? 0;
    const isAcross = start.length === text.length && /^\s*(?:-[\s-]*|\*[\s*]*)$/.test(text);
    return levels === 0 || isAcross ? { levels: 0, indentation: 0 } : { levels, indentation: start.search(/\S/) };
}

// EXTERNAL MODULE: ./lib/core/text.js
var core_text = __webpack_require__(9716);
;// CONCATENATED MODULE: ./lib/evidence/markdown.js






function outline(markdown, name = 'the document') {
    const lines = markdown.split(/\r\n|\n|\r/);
    const tangle = tangled(lines);
    if (tangle !== undefined)
        throw new errors .oe('unreadable', `${name} cannot be read from line ${tangle.line} on: ${tangle.why}`, 'Write it as a Markdown document that people can read, or split it.');
    const tree = (0,lib .Y)(markdown, { extensions: [(0,syntax .J)()], mdastExtensions: [(0,mdast_util_gfm_task_list_item_lib .S)()] });
    const blocks = [];
    const prose = [];
    const links = [];
    const tell = (block, words) => {
        blocks.push(block);
        prose.push({ line: block.line, text: words });
    };
    let inside = 0;
    const within = (levels, walk) => {
        inside += levels;
        walk();
        inside -= levels;
    };
    const visit = (node, depth) => {
        if (node.type === 'heading') {
            const { text, words } = joined(node.children, links);
            tell({ kind: 'heading', level: node.depth, ...(inside > 0 ? { nested: true } : {}), text, line: lineOf(node) }, words);
        }
        else if (node.type === 'paragraph') {
            for (const { label, ...one } of linesOf(node.children, lineOf(node), links))
                tell({ kind: 'line', line: one.line, text: one.text, comments: one.comments, ...(label === undefined ? {} : { label }) }, one.words);
        }
        else if (node.type === 'list')
            visitList(node, depth);
        else if (node.type === 'code')
            blocks.push({ kind: 'code', text: node.value, line: lineOf(node) });
        else if (node.type === 'thematicBreak') {
            const text = (lines[lineOf(node) - 1] ?? '').trim();
            blocks.push({ kind: 'rule', text, line: lineOf(node) });
            if (text.endsWith('_'))
                prose.push({ line: lineOf(node), text });
        }
        else if (node.type === 'html') {
            for (const [index, text] of wordsOfHtml(node.value).entries()) {
                if (text !== '')
                    tell({ kind: 'line', line: lineOf(node) + index, text, comments: [] }, text);
            }
            links.push(...linksOfHtml(node.value, lineOf(node)));
        }
        else if (node.type === 'definition')
            links.push({ target: node.url, line: lineOf(node) });
        else if ('children' in node)
            within(node.type === 'root' ? 0 : 1, () => node.children.forEach((child) => visit(child, depth)));
    };
    const visitList = (list, depth) => {
        for (const [index, item] of list.children.entries()) {
            const marker = list.ordered === true ? `${(list.start ?? 1) + index}.` : '-';
            visitItem(item, marker, depth);
        }
    };
    const visitItem = (item, marker, depth) => {
        const [first, ...rest] = item.children;
        const own = first?.type === 'paragraph' ? joined(first.children, links) : { text: '', words: '', comments: [] };
        const comments = [...own.comments, ...rest.flatMap((node) => (node.type === 'html' ? commentsIn(node.value) : []))];
        const tick = item.checked == null ? {} : { tick: item.checked ? 'ticked' : 'open' };
        tell({ kind: 'item', depth, marker, ...tick, text: own.text, line: lineOf(item), comments }, own.words);
        within(1, () => (first?.type === 'paragraph' ? rest : item.children).forEach((node) => visit(node, depth + 1)));
    };
    visit(tree, 0);
    return { blocks, links, prose };
}
function lineOf({ position }) {
    return position?.start.line ?? 1;
}
function joined(nodes, links) {
    const all = linesOf(nodes, 1, links);
    const of = (part) => all.map((one) => one[part]).filter((text) => text !== '').join(' ');
    return { text: of('text'), words: of('words'), comments: all.flatMap(({ comments }) => comments) };
}
function linesOf(nodes, start, links) {
    const rows = [{ line: start, text: '', words: '', comments: [] }];
    const row = () => rows.at(-1) ?? { line: start, text: '', words: '', comments: [] };
    const say = (value, isCode) => {
        for (const [index, part] of value.split('\n').entries()) {
            if (index > 0)
                rows.push({ line: row().line + 1, text: '', words: '', comments: [] });
            row().text += part;
            if (!isCode)
                row().words += part;
        }
    };
    const walk = (node) => {
        if (node.type === 'text')
            say(node.value, false);
        else if (node.type === 'inlineCode')
            say(node.value, true);
        else if (node.type === 'break')
            say('\n', false);
        else if (node.type === 'html') {
            row().comments.push(...commentsIn(node.value));
            links.push(...linksOfHtml(node.value, lineOf(node)));
            for (const _ of node.value.matchAll(/\n/g))
                say('\n', false);
        }
        else if (node.type === 'image') {
            links.push({ target: node.url, line: lineOf(node) });
            say(node.alt ?? '', true);
        }
        else if ('children' in node) {
            if (node.type === 'link')
                links.push({ target: node.url, line: lineOf(node) });
            const begins = row().text.trim() === '';
            const from = row().text.length;
            for (const child of node.children)
                walk(child);
            if (node.type === 'strong' && begins)
                row().label = row().text.slice(from);
        }
    };
    for (const node of nodes)
        walk(node);
    return rows.map(({ label, text, ...rest }) => ({ ...rest, words: rest.words.trim(), text: text.trim(), ...labelOf(label, text) }));
}
function labelOf(bold, text) {
    if (bold === undefined)
        return {};
    const label = bold.replace(/:\s*$/, '').trim();
    const rest = text.trimStart().slice(bold.length);
    return label !== '' && (bold.trimEnd().endsWith(':') || /^\s*:/.test(rest)) ? { label } : {};
}
function commentsIn(html) {
    return [...html.matchAll(/<!--(.*?)-->/gs)].map(([, text = '']) => text.trim());
}
function wordsOfHtml(html) {
    return withoutComments(html).split(/\r\n|\n|\r/).map((line) => line.replaceAll(/<input\b[^<>]*>/gi, ' ☐ ').replaceAll(/(?<!\\)<\/?[a-z][^<>]*>/gi, ' ').replaceAll('\\<', '<').trim());
}
function linksOfHtml(html, start) {
    const shown = withoutComments(html);
    let line = start;
    let read = 0;
    return Array.from(shown.matchAll(/<(?:a|img)\s[^<>]*?\b(?:href|src)\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)')/gi), ({ index, 1: double, 2: single }) => {
        line += shown.slice(read, index).match(/\r\n|\n|\r/g)?.length ?? 0;
        read = index;
        return { target: (double ?? single ?? '').replaceAll('&amp;', '&'), line };
    });
}
function withoutComments(html) {
    const [before = '', ...rest] = html.split('<!--');
    return rest.reduce((kept, part) => {
        const end = part.indexOf('-->');
        return kept + (part.slice(0, end < 0 ? part.length : end).match(/\r\n|\n|\r/g)?.join('') ?? '') + (end < 0 ? '' : part.slice(end + 3));
    }, before);
}


  })

};
