"""Executes a notebook with Jupyter's own tools and the kernel of this build; prints the executed notebook.

Usage: through_the_kernel.py nbclient|nbconvert DOTNET KERNEL_DLL NOTEBOOK
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

tool, dotnet, kernel, notebook = sys.argv[1:5]

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

    if tool == "nbconvert":
        command = ["/usr/bin/python3", "-m", "nbconvert", "--execute", "--to", "notebook", "--stdout", notebook]
        sys.exit(subprocess.run(command, check=False).returncode)

    import nbclient
    import nbformat

    document = nbformat.read(notebook, as_version=4)
    nbclient.NotebookClient(
        document, timeout=120, kernel_name=".net-csharp", resources={"metadata": {"path": os.path.dirname(notebook)}}
    ).execute()
    sys.stdout.write(nbformat.writes(document))
