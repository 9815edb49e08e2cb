// the one file of apparatus that natural's Bayes classifier needs; the whole brings a matrix library
exports.BayesClassifier = require('apparatus/lib/apparatus/classifier/bayes_classifier.js')
