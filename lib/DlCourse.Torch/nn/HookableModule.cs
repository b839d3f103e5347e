namespace TorchSharp;

public static partial class torch
{
    public static partial class nn
    {
        /// <summary>A module that lets others look on, or take part, when it is called. Hooks run on <c>call</c>, not on <c>forward</c>.</summary>
        /// <typeparam name="TPreHook">A function of the module and its inputs.</typeparam>
        /// <typeparam name="TPostHook">A function of the module, its inputs and its result.</typeparam>
        public class HookableModule<TPreHook, TPostHook> : Module
        {
            private protected readonly List<(string Key, TPreHook Hook)> preHooks = [];
            private protected readonly List<(string Key, TPostHook Hook)> postHooks = [];
            private readonly List<(string Key, Action<Module> Hook)> before = [];
            private readonly List<(string Key, Action<Module> Hook)> after = [];

            /// <summary>Names the module.</summary>
            /// <param name="name">Usually the name of its class.</param>
            protected HookableModule(string name) : base(name)
            {
            }

            /// <summary>Calls a function after each call of the module, with its inputs and its result.</summary>
            /// <param name="hook">What it returns replaces the result, unless it is null.</param>
            /// <returns>Removes the hook.</returns>
            public HookRemover register_forward_hook(TPostHook hook) => Add(postHooks, hook);

            /// <summary>Calls a function after each call of the module.</summary>
            /// <param name="hook">A function of the module.</param>
            /// <returns>Removes the hook.</returns>
            public HookRemover register_forward_hook(Action<Module> hook) => Add(after, hook);

            /// <summary>Calls a function before each call of the module, with its inputs.</summary>
            /// <param name="hook">What it returns replaces the inputs, unless it is null.</param>
            /// <returns>Removes the hook.</returns>
            public HookRemover register_forward_pre_hook(TPreHook hook) => Add(preHooks, hook);

            /// <summary>Calls a function before each call of the module.</summary>
            /// <param name="hook">A function of the module.</param>
            /// <returns>Removes the hook.</returns>
            public HookRemover register_forward_pre_hook(Action<Module> hook) => Add(before, hook);

            private protected void RunBefore() => Run(before);

            private protected void RunAfter() => Run(after);

            private void Run(List<(string Key, Action<Module> Hook)> hooks)
            {
                foreach (var (_, hook) in hooks) hook(this);
            }

            private HookRemover Add<T>(List<(string Key, T Hook)> hooks, T hook)
            {
                ArgumentNullException.ThrowIfNull(hook);
                var key = Guid.NewGuid().ToString();
                hooks.Add((key, hook));
                return new HookRemover(this, key);
            }

            /// <summary>Takes a hook away again.</summary>
            public class HookRemover
            {
                private readonly HookableModule<TPreHook, TPostHook> module;
                private readonly string key;

                /// <summary>Remembers a hook.</summary>
                /// <param name="module">The module that it was registered with.</param>
                /// <param name="key">What the module knows it by.</param>
                public HookRemover(HookableModule<TPreHook, TPostHook> module, string key) => (this.module, this.key) = (module, key);

                /// <summary>The module no longer calls the hook.</summary>
                public void remove()
                {
                    module.preHooks.RemoveAll(one => one.Key == key);
                    module.postHooks.RemoveAll(one => one.Key == key);
                    module.before.RemoveAll(one => one.Key == key);
                    module.after.RemoveAll(one => one.Key == key);
                }
            }
        }
    }
}
