namespace DlCourse.Plotting;

/// <summary>The script that leafs through an animation's frames.</summary>
internal static class AnimationScript
{
    /// <summary>
    /// Takes over every animation on the page that has none yet, whichever script element runs: front ends move scripts about, so
    /// none can know its own place. It holds no character that means something in HTML.
    /// </summary>
    public const string Text = """
        document.querySelectorAll('.dlcourse-animation:not([data-ready])').forEach(function (a) {
          var frames = a.querySelectorAll('[data-frame]'), bar = a.querySelector('[data-controls]');
          var button = bar.querySelector('button'), slider = bar.querySelector('input'), output = bar.querySelector('output');
          var calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches, timer = null;
          a.setAttribute('data-ready', '');
          function show(i) {
            frames.forEach(function (f, k) { f.hidden = k !== i; });
            output.textContent = frames[i].getAttribute('data-frame');
            slider.value = i;
            slider.setAttribute('aria-valuetext', output.textContent);
          }
          function stop() { clearInterval(timer); timer = null; button.textContent = calm ? 'Next' : 'Play'; }
          function next() { show((Number(slider.value) + 1) % frames.length); }
          button.addEventListener('click', function () {
            if (calm) { next(); return; }
            if (timer) { stop(); return; }
            button.textContent = 'Pause';
            next();
            timer = setInterval(function () {
              if (!a.isConnected || Number(slider.value) === frames.length - 1) { stop(); return; }
              next();
            }, 700);
          });
          slider.addEventListener('input', function () { stop(); show(Number(slider.value)); });
          bar.hidden = false;
          bar.style.display = 'flex';
          stop();
          show(0);
        });
        """;
}
