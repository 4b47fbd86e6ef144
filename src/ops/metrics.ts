import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What is measured, in Prometheus's text form (https://prometheus.io/docs/instrumenting/exposition_formats/). */
export interface Metrics {
  /** One request answered. `command` has to be a name of ours: nothing that a reader typed becomes a label. */
  answered(command: string, outcome: string, seconds: number): void;
  /** From the arrival of a request to the moment at which Discord knew that it was taken. */
  acknowledged(seconds: number): void;
  /** One daily post that came to its end. */
  delivered(outcome: string): void;
  /** A number that is asked for whenever the metrics are. */
  gauge(name: string, help: string, value: () => number | Promise<number>): void;
  readonly contentType: string;
  text(): Promise<string>;
}

/** In seconds: around what feels immediate, and around the 3 seconds after which Discord gives up. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 2.5, 3];

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const answers = new Counter({
    name: 'florilegium_answers_total',
    help: 'Answers, by command and outcome',
    labelNames: ['command', 'outcome'],
    registers,
  });
  const answerSeconds = new Histogram({
    name: 'florilegium_answer_seconds',
    help: 'From the arrival of a request to the end of its answer',
    labelNames: ['command'],
    buckets,
    registers,
  });
  const acknowledgeSeconds = new Histogram({
    name: 'florilegium_acknowledge_seconds',
    help: 'From the arrival of a request to its acknowledgement by Discord',
    buckets,
    registers,
  });
  const deliveries = new Counter({
    name: 'florilegium_deliveries_total',
    help: 'Daily posts that came to their end, by outcome',
    labelNames: ['outcome'],
    registers,
  });

  return {
    answered(command, outcome, seconds) {
      answers.inc({ command, outcome });
      answerSeconds.observe({ command }, seconds);
    },
    acknowledged: (seconds) => acknowledgeSeconds.observe(seconds),
    delivered: (outcome) => deliveries.inc({ outcome }),
    gauge(name, help, value) {
      new Gauge({
        name: `florilegium_${name}`,
        help,
        registers,
        async collect() {
          this.set(await value());
        },
      });
    },
    contentType: registry.contentType,
    text: () => registry.metrics(),
  };
}
