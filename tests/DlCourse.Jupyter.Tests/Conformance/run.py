"""run.py CHECK...: runs checks; the first that fails ends it with its traceback."""
import sys

import lives
import messages

for name in sys.argv[1:]:
    (getattr(messages, name, None) or getattr(lives, name))()
    print("ok", name)
