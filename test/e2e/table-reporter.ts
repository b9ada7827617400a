export default class TableReporter {}
