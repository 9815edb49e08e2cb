// natural's classifier can write itself to a file and train in threads; ours does neither, and so runs where there are no files
module.exports = {}
