using static TorchSharp.torch;

namespace TorchSharp.Modules;

/// <summary>A module of one input without parameters and buffers.</summary>
/// <typeparam name="T1">The input's type.</typeparam>
/// <typeparam name="TResult">The result's type.</typeparam>
public abstract class ParameterLessModule<T1, TResult> : nn.Module<T1, TResult>, IParameterLessModule
{
    /// <summary>Names the module.</summary>
    /// <param name="name">Usually the name of its class.</param>
    protected ParameterLessModule(string name) : base(name)
    {
    }

    /// <summary>Always an error.</summary>
    /// <param name="name">The name of the buffer.</param>
    /// <param name="tensor">The tensor.</param>
    /// <param name="persistent">Whether it would be saved.</param>
    /// <exception cref="InvalidOperationException">Always.</exception>
    public override void register_buffer(string name, Tensor tensor, bool persistent = true) => throw ParameterLess.Has(this, "buffer", name);

    /// <summary>Always an error.</summary>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="param">The parameter.</param>
    /// <exception cref="InvalidOperationException">Always.</exception>
    public override void register_parameter(string name, Parameter param) => throw ParameterLess.Has(this, "parameter", name);

    /// <summary>Makes another module without parameters part of this one.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="submodule">The module.</param>
    /// <exception cref="InvalidOperationException">The other module may have parameters.</exception>
    public override void register_module(string name, nn.Module submodule)
    {
        if (submodule is not (null or IParameterLessModule)) throw ParameterLess.Has(this, "module with parameters", name);
        base.register_module(name, submodule!);
    }
}

/// <summary>A module of two inputs without parameters and buffers.</summary>
/// <typeparam name="T1">The first input's type.</typeparam>
/// <typeparam name="T2">The second input's type.</typeparam>
/// <typeparam name="TResult">The result's type.</typeparam>
public abstract class ParameterLessModule<T1, T2, TResult> : nn.Module<T1, T2, TResult>, IParameterLessModule
{
    /// <summary>Names the module.</summary>
    /// <param name="name">Usually the name of its class.</param>
    protected ParameterLessModule(string name) : base(name)
    {
    }

    /// <summary>Always an error.</summary>
    /// <param name="name">The name of the buffer.</param>
    /// <param name="tensor">The tensor.</param>
    /// <param name="persistent">Whether it would be saved.</param>
    /// <exception cref="InvalidOperationException">Always.</exception>
    public override void register_buffer(string name, Tensor tensor, bool persistent = true) => throw ParameterLess.Has(this, "buffer", name);

    /// <summary>Always an error.</summary>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="param">The parameter.</param>
    /// <exception cref="InvalidOperationException">Always.</exception>
    public override void register_parameter(string name, Parameter param) => throw ParameterLess.Has(this, "parameter", name);

    /// <summary>Makes another module without parameters part of this one.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="submodule">The module.</param>
    /// <exception cref="InvalidOperationException">The other module may have parameters.</exception>
    public override void register_module(string name, nn.Module submodule)
    {
        if (submodule is not (null or IParameterLessModule)) throw ParameterLess.Has(this, "module with parameters", name);
        base.register_module(name, submodule!);
    }
}

/// <summary>A module of three inputs without parameters and buffers.</summary>
/// <typeparam name="T1">The first input's type.</typeparam>
/// <typeparam name="T2">The second input's type.</typeparam>
/// <typeparam name="T3">The third input's type.</typeparam>
/// <typeparam name="TResult">The result's type.</typeparam>
public abstract class ParameterLessModule<T1, T2, T3, TResult> : nn.Module<T1, T2, T3, TResult>, IParameterLessModule
{
    /// <summary>Names the module.</summary>
    /// <param name="name">Usually the name of its class.</param>
    protected ParameterLessModule(string name) : base(name)
    {
    }

    /// <summary>Always an error.</summary>
    /// <param name="name">The name of the buffer.</param>
    /// <param name="tensor">The tensor.</param>
    /// <param name="persistent">Whether it would be saved.</param>
    /// <exception cref="InvalidOperationException">Always.</exception>
    public override void register_buffer(string name, Tensor tensor, bool persistent = true) => throw ParameterLess.Has(this, "buffer", name);

    /// <summary>Always an error.</summary>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="param">The parameter.</param>
    /// <exception cref="InvalidOperationException">Always.</exception>
    public override void register_parameter(string name, Parameter param) => throw ParameterLess.Has(this, "parameter", name);

    /// <summary>Makes another module without parameters part of this one.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="submodule">The module.</param>
    /// <exception cref="InvalidOperationException">The other module may have parameters.</exception>
    public override void register_module(string name, nn.Module submodule)
    {
        if (submodule is not (null or IParameterLessModule)) throw ParameterLess.Has(this, "module with parameters", name);
        base.register_module(name, submodule!);
    }
}

/// <summary>A module of four inputs without parameters and buffers.</summary>
/// <typeparam name="T1">The first input's type.</typeparam>
/// <typeparam name="T2">The second input's type.</typeparam>
/// <typeparam name="T3">The third input's type.</typeparam>
/// <typeparam name="T4">The fourth input's type.</typeparam>
/// <typeparam name="TResult">The result's type.</typeparam>
public abstract class ParameterLessModule<T1, T2, T3, T4, TResult> : nn.Module<T1, T2, T3, T4, TResult>, IParameterLessModule
{
    /// <summary>Names the module.</summary>
    /// <param name="name">Usually the name of its class.</param>
    protected ParameterLessModule(string name) : base(name)
    {
    }

    /// <summary>Always an error.</summary>
    /// <param name="name">The name of the buffer.</param>
    /// <param name="tensor">The tensor.</param>
    /// <param name="persistent">Whether it would be saved.</param>
    /// <exception cref="InvalidOperationException">Always.</exception>
    public override void register_buffer(string name, Tensor tensor, bool persistent = true) => throw ParameterLess.Has(this, "buffer", name);

    /// <summary>Always an error.</summary>
    /// <param name="name">The name of the parameter.</param>
    /// <param name="param">The parameter.</param>
    /// <exception cref="InvalidOperationException">Always.</exception>
    public override void register_parameter(string name, Parameter param) => throw ParameterLess.Has(this, "parameter", name);

    /// <summary>Makes another module without parameters part of this one.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="submodule">The module.</param>
    /// <exception cref="InvalidOperationException">The other module may have parameters.</exception>
    public override void register_module(string name, nn.Module submodule)
    {
        if (submodule is not (null or IParameterLessModule)) throw ParameterLess.Has(this, "module with parameters", name);
        base.register_module(name, submodule!);
    }
}
