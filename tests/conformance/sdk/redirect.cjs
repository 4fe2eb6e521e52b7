// Loaded before Twilio's SDK: what it sends to https://PRODUCT.twilio.com goes to the sandbox instead, unchanged otherwise.
// TRUNKLINE_TWILIO_BASE is the sandbox's "base": http://127.0.0.1:PORT/{product}
'use strict';
const http = require('node:http');
const https = require('node:https');
const { urlToHttpOptions } = require('node:url');

const base = process.env.TRUNKLINE_TWILIO_BASE;
const real = https.request;

function asOptions(target, more) {
  const options = typeof target === 'string' || target instanceof URL ? urlToHttpOptions(new URL(target)) : { ...target };
  return typeof more === 'object' && more !== null ? { ...options, ...more } : options;
}

https.request = function request(target, more, callback) {
  const options = asOptions(target, more);
  const done = typeof more === 'function' ? more : callback;
  const product = /^([a-z-]+)\.twilio\.com$/.exec(options.hostname || options.host || '');
  if (!product) return real.call(https, options, done);
  const there = new URL(base.replace('{product}', product[1]));
  const { agent, agents, port, host, ...rest } = options;
  return http.request({ ...rest, protocol: 'http:', hostname: there.hostname, port: there.port,
    path: there.pathname.replace(/\/$/, '') + options.path }, done);
};
https.get = function get(...call) {
  const sent = https.request(...call);
  sent.end();
  return sent;
};
