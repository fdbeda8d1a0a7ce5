"""A shop on this machine: it takes notifications, and believes what the SDK's own `callback` verifies and decrypts."""
import queue
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PATIENCE_SECONDS = 40


class Shop:
    def __init__(self, merchants):
        """`merchants`: the SDK's client by the path of the notify URLs."""
        self.merchants = merchants
        self.refused = []
        self._arrived = queue.Queue()
        self._server = ThreadingHTTPServer(('127.0.0.1', 0), self._handler())
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    @property
    def address(self):
        return '127.0.0.1:%d' % self._server.server_address[1]

    def close(self):
        self._server.shutdown()
        self._server.server_close()

    def told(self, event_type):
        """What the next notification says, which has to be of this type."""
        try:
            told = self._arrived.get(timeout=PATIENCE_SECONDS)
        except queue.Empty:
            raise AssertionError(f'no {event_type} came; refused were {self.refused}') from None
        assert told['event_type'] == event_type, told
        return told['resource']

    def _take(self, path, headers, body):
        try:
            told = self.merchants[path].callback(headers, body)
        except Exception as error:  # What it cannot even read it refuses by raising anything.
            self.refused.append(repr(error))
            return False
        if told:
            self._arrived.put(told)
        else:
            self.refused.append('not verified')
        return bool(told)

    def _handler(self):
        shop = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers['Content-Length']))
                self.send_response(204 if shop._take(self.path, self.headers, body) else 401)
                self.end_headers()

            def log_message(self, *_):
                pass

        return Handler
