using System.Collections;
using System.Runtime.ExceptionServices;
using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <content>One epoch.</content>
public partial class DataLoader<T, S>
{
    private sealed class DataLoaderEnumerator : IEnumerator<S>
    {
        private readonly DataLoader<T, S> loader;
        private IEnumerator<long> order;
        private IReadOnlyList<IDisposable> batchTensors = [];
        private Task<(S, IReadOnlyList<IDisposable>)?>? ahead;
        private S? current;

        public DataLoaderEnumerator(DataLoader<T, S> loader)
        {
            this.loader = loader;
            order = loader.sampler.GetEnumerator();
        }

        public S Current => current!;

        object? IEnumerator.Current => current;

        public bool MoveNext()
        {
            DisposeBatch();
            var batch = ahead is null ? Load() : Loaded(ahead);
            ahead = null;
            if (batch is not { } made) return false;
            (current, batchTensors) = made;

            // Several workers need not stand idle while the batch is used: they make the next one.
            if (loader.num_workers > 1) ahead = Task.Run(Load);
            return true;
        }

        public void Reset()
        {
            Forget();
            order.Dispose();
            order = loader.sampler.GetEnumerator();
        }

        public void Dispose()
        {
            Forget();
            order.Dispose();
        }

        private static (S, IReadOnlyList<IDisposable>)? Loaded(Task<(S, IReadOnlyList<IDisposable>)?> batch) => batch.GetAwaiter().GetResult();

        /// <summary>Does something and returns the tensors that it made and did not dispose of. They belong to no scope any more.</summary>
        private static IReadOnlyList<IDisposable> Kept(Action action)
        {
            using var scope = NewDisposeScope();
            action();
            var made = scope.DisposablesView;
            scope.Detach(made);
            return made;
        }

        private static void DisposeAll(IReadOnlyList<IDisposable> tensors)
        {
            foreach (var tensor in tensors) tensor.Dispose();
        }

        /// <summary>The next batch and the tensors to dispose of with it; null after the last.</summary>
        private (S, IReadOnlyList<IDisposable>)? Load()
        {
            var indices = NextIndices();
            if (indices.Count == 0 || (loader.drop_last && indices.Count < loader.batch_size)) return null;
            var examples = new T[indices.Count];
            var exampleTensors = new IReadOnlyList<IDisposable>[indices.Count];
            try
            {
                ForEach(indices.Count, i => exampleTensors[i] = Kept(() => examples[i] = loader.dataset.GetTensor(indices[i])));
                S? batch = default;
                var made = Kept(() => batch = loader.collate_fn(examples, loader.Device));
                return (batch!, loader.DisposeBatch ? made : []);
            }
            finally
            {
                foreach (var tensors in exampleTensors) DisposeAll(tensors ?? []);
            }
        }

        private List<long> NextIndices()
        {
            var indices = new List<long>(loader.batch_size);
            while (indices.Count < loader.batch_size && order.MoveNext()) indices.Add(order.Current);
            return indices;
        }

        private void ForEach(int count, Action<int> action)
        {
            // One worker is the caller's own thread: what the dataset draws at random comes in the examples' order.
            if (loader.num_workers == 1)
            {
                for (var i = 0; i < count; i++) action(i);
                return;
            }

            try
            {
                Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = loader.num_workers }, action);
            }
            catch (AggregateException e)
            {
                // The dataset's own error says more than "one or more errors occurred".
                ExceptionDispatchInfo.Throw(e.InnerException!);
            }
        }

        /// <summary>Drops the batch, and the one that may be on its way: its error, if it has one, is nobody's concern any more.</summary>
        private void Forget()
        {
            DisposeBatch();
            if (ahead is null) return;
            ((IAsyncResult)ahead).AsyncWaitHandle.WaitOne();
            if (ahead.IsCompletedSuccessfully && ahead.Result is { } made) DisposeAll(made.Item2);
            else _ = ahead.Exception;
            ahead = null;
        }

        private void DisposeBatch()
        {
            DisposeAll(batchTensors);
            batchTensors = [];
        }
    }
}
