/**
 * Jest reporter: ends the run with one plain line, "N passed, N failed". A suite that did not start counts as failed.
 * Written when the process ends, for Jest prints its own summary after all reporters have been called.
 */
module.exports = class ClosingLine {
  onRunComplete(_, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    process.once('exit', () => process.stdout.write(`\n${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed\n`))
  }
}
