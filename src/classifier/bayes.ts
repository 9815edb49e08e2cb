// first of all
import './math-sign.ts'
import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js'
import { sign } from './math-sign.ts'

// Where natural is not bundled, as in our tests, it loads a matrix library that says the sign of 0 is 1, for everyone in the process
Math.sign = sign

export { BayesClassifier }
