"""run.py CHECK...: runs checks; the first that fails ends it with its traceback."""
import signal
import sys

import lives
import messages

# A shell starts what it puts into the background with interrupts ignored, and kernels would inherit that.
signal.signal(signal.SIGINT, signal.default_int_handler)

for name in sys.argv[1:]:
    (getattr(messages, name, None) or getattr(lives, name))()
    print("ok", name)
