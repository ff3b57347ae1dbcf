export const id = 443;
export const ids = [443];
export const modules = {

  3814:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    _: () => (  Usage),
    l: () => (  readArguments)
  });
  var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

class Usage extends Error {
    name = 'Usage';
}
function readArguments(args, options, words) {
    try {
        const parsed = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options, allowPositionals: true, strict: true });
        if (parsed.positionals.length > words)
            throw new Usage(`did not expect "${parsed.positionals[words]}"; see --help`);
        return parsed;
    }
    catch (error) {
        if (error instanceof Usage)
            throw error;
        throw new Usage(error instanceof Error ? `${error.message.split('. ')[0]}; see --help` : String(error));
    }
}


  }),

  443:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  runCli: () => (  runCli)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/text.js
var core_text = __webpack_require__(9716);
// EXTERNAL MODULE: ./lib/report/neutralise.js
var neutralise = __webpack_require__(566);
;// CONCATENATED MODULE: ./lib/version.js
const version = '0.1.0';

// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(3814);
;// CONCATENATED MODULE: ./lib/cli/index.js





const commands = {
    check: async (args) => (await Promise.all( [__webpack_require__.e(751), __webpack_require__.e(513), __webpack_require__.e(18), __webpack_require__.e(559), __webpack_require__.e(659), __webpack_require__.e(394)]).then(__webpack_require__.bind(__webpack_require__, 2394))).check(args),
    validate: async (args) => (await Promise.all( [__webpack_require__.e(751), __webpack_require__.e(513), __webpack_require__.e(18), __webpack_require__.e(826)]).then(__webpack_require__.bind(__webpack_require__, 7826))).validate(args),
    explain: async (args) => (await Promise.all( [__webpack_require__.e(751), __webpack_require__.e(513), __webpack_require__.e(18), __webpack_require__.e(2)]).then(__webpack_require__.bind(__webpack_require__, 9002))).explain(args),
    init: async (args) => (await Promise.all( [__webpack_require__.e(751), __webpack_require__.e(513), __webpack_require__.e(18), __webpack_require__.e(406), __webpack_require__.e(60)]).then(__webpack_require__.bind(__webpack_require__, 3060))).init(args),
    replay: async (args) => (await Promise.all( [__webpack_require__.e(751), __webpack_require__.e(513), __webpack_require__.e(559), __webpack_require__.e(818)]).then(__webpack_require__.bind(__webpack_require__, 7818))).replay(args)
};
const help = `Deployment Gate ${version}: may this commit be deployed?

  check [--local]     judge the commit that is checked out here
  validate [FILE]     read a policy and list everything that is wrong with it
  explain [KIND|ID]   what a kind, or a criterion of the policy, asks for
  init [--from FILE]  draft a policy from what the repository has, or from a Markdown checklist
  replay RESULT       decide again from the evidence in a result.json

Options of check:
  --local             decide what this machine can, list what is left to GitHub
  --policy FILE       policy to use (default: .github/deployment-gate.yml, else the built-in one)
  --policy-ref REF    ref to read it from, through GitHub; head: the checkout
  --stage NAME        stage of the policy (default: pre-deployment)
  --tag TAG           the tag that is released
  --wait-for TIME     how long to wait for what is pending (default: 0, look once)
  --json              print the result as JSON

Options of init:
  --from FILE         the checklist: its items become criteria, and what nothing can decide is listed
  --output FILE       where to write the policy (default: .github/deployment-gate.yml; -: print it)
  --force             replace a file that is there already

Without --local, GITHUB_TOKEN or GH_TOKEN must be set: what needs GitHub is otherwise an error.
Exit codes: 0 go, 1 no-go, 2 configuration, 3 could not decide.
`;
async function runCli(args) {
    const [name = '--help', ...rest] = args;
    if (name === '--help' || name === '-h' || name === 'help')
        return print(help, args.length === 0 ? 2 : 0);
    if (name === '--version')
        return print(`${version}\n`, 0);
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command === undefined)
        return complain(`there is no command "${name}"${(0,core_text .au)(name, Object.keys(commands))}; see --help`);
    try {
        return await command(rest);
    }
    catch (error) {
        if (error instanceof cli_arguments ._)
            return complain(error.message);
        if (error instanceof errors .j1) {
            for (const { message, place } of error.problems)
                complain(place === undefined ? message : `${place.path}:${place.line ?? 1}:${place.column ?? 1} ${message}`);
            return 2;
        }
        if (error instanceof errors .oe)
            return complain(`${error.message}. ${error.remedy}`, 3);
        return complain(`the gate itself failed, which is a bug: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`, 3);
    }
}
function print(text, code) {
    process.stdout.write(text);
    return code;
}
function complain(message, code = 2) {
    process.stderr.write(`${message.split('\n').map(neutralise .Qf).join('\n')}\n`);
    return code;
}


  }),

  3828:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    gX: () => (  evidenceErrorCodes),
    j1: () => (  ConfigurationError),
    oe: () => (  EvidenceError)
  });
const evidenceErrorCodes = {
    'permission-denied': 'The token, or its absence, does not let the gate read this evidence.',
    'not-found': 'What the evidence should be read from does not exist, or is hidden from this token.',
    'rate-limited': 'The API quota is used up, or GitHub asked the gate to slow down.',
    unreadable: 'An answer came, but cut short, contradictory or not in the documented shape.',
    'timed-out': 'No answer came in time.',
    internal: 'A bug in the gate. It closes the gate like any other error.'
};
class EvidenceError extends Error {
    name = 'EvidenceError';
    code;
    remedy;
    transient;
    retryAfter;
    constructor(code, message, remedy, options = {}) {
        super(message, { cause: options.cause });
        this.code = code;
        this.remedy = remedy;
        this.transient = options.transient ?? false;
        this.retryAfter = options.retryAfter ?? 0;
    }
}
class ConfigurationError extends Error {
    name = 'ConfigurationError';
    code;
    problems;
    constructor(code, problems, options) {
        super(problems.map((problem) => problem.message).join('; '), options);
        this.code = code;
        this.problems = problems;
    }
}


  }),

  9716:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Hj: () => (  matchesName),
    U9: () => (  count),
    Zv: () => (  listNames),
    au: () => (  didYouMean),
    pA: () => (  nearest),
    q1: () => (  headingWords)
  });
function matchesName(pattern, name) {
    const tokens = pattern.match(/\\\*|\*|[^]/gu) ?? [];
    const letters = Array.from(name);
    let token = 0;
    let letter = 0;
    let star = -1;
    let resume = 0;
    while (letter < letters.length) {
        const wanted = tokens[token];
        if (wanted === '*') {
            star = token++;
            resume = letter;
        }
        else if (wanted !== undefined && (wanted === '\\*' ? '*' : wanted) === letters[letter]) {
            token++;
            letter++;
        }
        else if (star >= 0) {
            token = star + 1;
            letter = ++resume;
        }
        else {
            return false;
        }
    }
    while (tokens[token] === '*')
        token++;
    return token === tokens.length;
}
function listNames(names, most = 8) {
    const unique = [...new Set(names)];
    if (unique.length > most)
        return `${unique.slice(0, most).join(', ')} and ${unique.length - most} more`;
    if (unique.length < 2)
        return unique.join('');
    return `${unique.slice(0, -1).join(', ')} and ${unique.at(-1)}`;
}
function headingWords(text) {
    return text.replace(/^[^\p{L}\p{N}]+/u, '').trim();
}
function count(amount, noun) {
    return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}
function nearest(word, candidates) {
    let best;
    let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
    for (const candidate of candidates) {
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
function didYouMean(word, candidates) {
    const near = nearest(word, candidates);
    return near === undefined ? '' : ` (did you mean "${near}"?)`;
}
function editDistance(a, b) {
    if (Math.abs(a.length - b.length) > 12 || a.length > 64)
        return Infinity;
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const swap = i > 1 && j > 1 && isSwap ? (before[j - 2] ?? 0) + 1 : Infinity;
            next.push(Math.min(substitution, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        before = row;
        row = next;
    }
    return row.at(-1) ?? Infinity;
}


  }),

  566:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Bm: () => (  forMarkdown),
    Df: () => (  withoutCommands),
    Ig: () => (  forLog),
    Jj: () => (  cut),
    Qf: () => (  forTerminal),
    kk: () => (  forStatus),
    m6: () => (  forMarkdownCode),
    sU: () => (  forMarkdownUrl)
  });
  var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

const cutMark = '… (cut)';
const newlines = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const unseen = /(?<!\p{Extended_Pictographic})\ufe0f|(?!\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
const markdown = /[\\`*[\]~&<>|@$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;
const codeSpan = /&#96;((?:(?!&#96;)[^<])+)&#96;/g;
const longestUrl = 2000;
function forLog(text) {
    return withoutCommands(oneLine(text));
}
function forTerminal(text) {
    return forLog(text);
}
function withoutCommands(line) {
    return line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '## [');
}
function forMarkdown(text) {
    return inert(text)
        .replace(/^[#+=:-]/, reference)
        .replace(/^(\d+)([.)])/, (_, digits, mark) => digits + reference(mark))
        .replace(codeSpan, (_, code) => `<code>${code.replaceAll('&#8203;', '')}</code>`);
}
function forMarkdownCode(text) {
    return `<code>${inert(text).replaceAll('&#8203;', '')}</code>`;
}
function forMarkdownUrl(url) {
    if (url.length > longestUrl || !URL.canParse(url))
        return undefined;
    const { protocol, username, password, href } = new URL(url);
    if ((protocol !== 'https:' && protocol !== 'http:') || username !== '' || password !== '')
        return undefined;
    if (href.length > longestUrl)
        return undefined;
    const escape = (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
    return href.replace(/[()<>|\\`"*]/g, escape).replaceAll('&', '&amp;');
}
function forStatus(text) {
    const escaped = forLog(cut(text, 1000)).replace(/[\u{10000}-\u{10ffff}]/gu, (char) => `\\u{${char.codePointAt(0)?.toString(16) ?? ''}}`);
    return cut(escaped, 140);
}
function cut(text, units) {
    if (text.length <= units)
        return text;
    const end = units - cutMark.length;
    return text.slice(0, isHighSurrogate(text.charCodeAt(end - 1)) ? end - 1 : end) + cutMark;
}
function oneLine(text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text)
        .trimEnd()
        .replace(newlines, '⏎')
        .replaceAll('\t', ' ')
        .replace(unseen, (char) => `\\u{${char.codePointAt(0)?.toString(16) ?? ''}}`);
}
function inert(text) {
    return oneLine(text.trim()).replace(markdown, (char) => {
        if (char === '@')
            return '@&#8203;';
        return char === '$' ? '<span>$</span>' : reference(char);
    });
}
function reference(char) {
    return `&#${char.charCodeAt(0)};`;
}
function isHighSurrogate(unit) {
    return unit >= 0xd800 && unit <= 0xdbff;
}


  })

};
