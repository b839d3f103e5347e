"""Executes a notebook with Jupyter's own nbclient and the kernel of this build; prints the executed notebook.

Usage: through_the_kernel.py DOTNET KERNEL_DLL NOTEBOOK
"""
import json
import os
import pathlib
import sys
import tempfile

dotnet, kernel, notebook = sys.argv[1:4]

with tempfile.TemporaryDirectory() as folder:
    spec = pathlib.Path(folder) / "kernels" / ".net-csharp"
    spec.mkdir(parents=True)
    (spec / "kernel.json").write_text(json.dumps({
        "argv": [dotnet, kernel, "{connection_file}"],
        "display_name": ".NET (C#)",
        "language": "C#",
        "interrupt_mode": "message",
    }))
    os.environ["JUPYTER_PATH"] = folder
    os.environ["JUPYTER_RUNTIME_DIR"] = folder

    import nbclient
    import nbformat

    document = nbformat.read(notebook, as_version=4)
    nbclient.NotebookClient(
        document, timeout=120, kernel_name=".net-csharp", resources={"metadata": {"path": os.path.dirname(notebook)}}
    ).execute()
    sys.stdout.write(nbformat.writes(document))
