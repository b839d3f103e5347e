namespace DlCourse.Exercises.Quizzes;

/// <summary>The script that answers a quiz on the page.</summary>
internal static class QuizScript
{
    /// <summary>
    /// Takes over every question on the page that has none yet, whichever script element runs: front ends move scripts about, so none
    /// can know its own place. Without it, all replies are there, folded. It holds no character that means something in HTML.
    /// </summary>
    public const string Text = """
        document.querySelectorAll('.dlcourse-question:not([data-ready])').forEach(function (q) {
          q.setAttribute('data-ready', '');
          var kind = q.dataset.kind, out = q.querySelector('[role=status]'), button = q.querySelector('button');
          var replies = {};
          q.querySelectorAll('[data-reply]').forEach(function (r) { replies[r.dataset.reply] = r.textContent; });
          q.querySelector('[data-folded]').hidden = true;
          q.querySelectorAll('[data-input]').forEach(function (i) { i.hidden = false; });
          function say(right, lines) {
            out.textContent = '';
            var head = document.createElement('strong');
            head.textContent = right ? '✓ Right. ' : '→ Not right yet. ';
            out.appendChild(head);
            lines.forEach(function (line) { var d = document.createElement('div'); d.textContent = line; out.appendChild(d); });
            out.style.borderLeft = '4px solid ' + (right ? '#1A8A5A' : '#B7791F');
          }
          button.addEventListener('click', function () {
            var wanted = q.dataset.right, given, lines = [], why = replies[''];
            if (kind === 'choice') {
              var chosen = Array.from(q.querySelectorAll('input:checked')).map(function (i) { return i.value; });
              if (chosen.length === 0) { out.textContent = 'Choose first.'; return; }
              given = chosen.join('');
              if (given === wanted) { say(true, chosen.map(function (c) { return replies[c]; })); return; }
              lines = chosen.filter(function (c) { return wanted.indexOf(c) === -1; }).map(function (c) { return c + ': ' + replies[c]; });
              if (lines.length === 0) { lines = ['What you chose is right, and something is missing.']; }
              say(false, lines);
              return;
            }
            var text = q.querySelector('input[type=text]').value.trim();
            if (text === '') { out.textContent = 'Type your answer first.'; return; }
            if (kind === 'number') {
              var number = Number(text.replace('−', '-').replace(',', '.')), reply = null;
              if (Number.isNaN(number)) { say(false, ['That is not a number. Write it with a point, such as 0.25.']); return; }
              var allowed = Number(q.dataset.allowed) * (1 + 1e-9) + 1e-12;
              if (Math.max(Math.abs(number - Number(wanted)), allowed) === allowed) { say(true, [why]); return; }
              Object.keys(replies).forEach(function (k) {
                if (k === '') { return; }
                var d = Math.abs(number - Number(k)) / Math.max(1e-9, Math.abs(Number(k)));
                if (Math.max(d, 1e-3) === 1e-3) { reply = replies[k]; }
              });
              say(false, [reply === null ? 'Compute it once more, step by step.' : reply]);
              return;
            }
            given = text.toLowerCase().replace(kind === 'match' ? /[^a-z]/g : /[^a-z0-9]/g, '');
            if (given === wanted) { say(true, [why]); return; }
            if (given.length !== wanted.length) { say(false, ['There should be ' + wanted.length + ' letters.']); return; }
            for (var k = 0; k !== wanted.length; k += 1) {
              if (given[k] === wanted[k]) { continue; }
              if (kind === 'order') { lines.push((k === 0 ? 'The first place is not right yet: ' : 'The first ' + k + ' are right; then ') + given[k] + ' is not next. ' + (replies[given[k]] || '')); break; }
              lines.push((k + 1) + ' and ' + given[k] + ' do not belong together. ' + (replies[String(k + 1)] || ''));
            }
            say(false, lines);
          });
        });
        """;
}
