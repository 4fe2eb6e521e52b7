// Runs named cases one after another and prints each as QtTest would.
'use strict';

/// Runs [[name, async function]]; a case that throws has failed, the others still run.
module.exports = async function cases(list) {
  for (const [name, run] of list) {
    try {
      await run();
      console.log(`PASS   : ${name}`);
    } catch (problem) {
      console.log(`FAIL!  : ${name}: ${String(problem.message || problem).replace(/\s+/g, ' ')}`);
    }
  }
};

/// The error that a promise ends with; throws when it does not fail.
module.exports.fails = async function fails(promise) {
  let value;
  try {
    value = await promise;
  } catch (problem) {
    return problem;
  }
  throw new Error(`was accepted: ${JSON.stringify(value)}`);
};
