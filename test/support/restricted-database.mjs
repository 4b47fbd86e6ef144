// Loaded into the program before it starts: with each SIGUSR2 its database obeys the next of PRAGMAS, a list in JSON.
import Database from 'libsql';

const { prepare } = Database.prototype;
const pragmas = JSON.parse(process.env.PRAGMAS ?? '[]');
let pragma;

Database.prototype.prepare = function restricted(sql) {
  if (pragma !== undefined) this.exec(`PRAGMA ${pragma}`);
  return prepare.call(this, sql);
};

process.on('SIGUSR2', () => {
  pragma = pragmas.shift();
  process.stderr.write(`{"level":30,"msg":"The database obeys ${pragma}."}\n`);
});
