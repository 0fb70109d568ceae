// Tells what a test run came to: `node .ci/report.mjs FIRST [AGAIN]`, reports that vitest wrote as JSON.
// AGAIN ran the files that failed in FIRST once more. A test that passes only there is named, so that it is
// mended, but counts as passed: a busy machine is no reason to hold back a change.
//
// `node .ci/report.mjs --failed FIRST` prints the files to run again, one on each line.
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

const [first, again] = process.argv.slice(2).filter((argument) => argument !== '--failed');
const report = read(first);
if (process.argv.includes('--failed')) {
  for (const file of report?.testResults ?? []) {
    if (file.status === 'failed') console.log(relative(process.cwd(), file.name));
  }
} else if (report) {
  tell(report, again && read(again));
} else {
  console.log('The tests wrote no report.\n0 passed, 1 failed');
}

function read(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}

function tell(run, rerun) {
  const before = failuresOf(run);
  const after = rerun ? failuresOf(rerun) : before;
  const flaky = [...before.keys()].filter((name) => !after.has(name));
  for (const name of flaky) console.log(`ONLY THE SECOND TIME: ${name}\n${before.get(name)}`);
  for (const [name, why] of after) console.log(`FAILED: ${name}\n${why}`);
  console.log(`${run.numPassedTests + flaky.length} passed, ${after.size} failed`);
}

/** Why each test failed, by its name; a file that could not be run counts as one. */
function failuresOf({ testResults }) {
  const failures = new Map();
  for (const file of testResults.filter(({ status }) => status === 'failed')) {
    const place = relative(process.cwd(), file.name);
    const failed = file.assertionResults.filter(({ status }) => status === 'failed');
    for (const test of failed) {
      failures.set(`${place} > ${test.fullName}`, beginning(test.failureMessages.join('\n')));
    }
    if (failed.length === 0) failures.set(place, beginning(file.message ?? ''));
  }
  return failures;
}

/** Enough of a message to know what happened, however much else was printed. */
function beginning(text) {
  return text.slice(0, 800).replaceAll(/^/gm, '  ');
}
