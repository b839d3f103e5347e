namespace TorchSharp.Modules;

/// <summary>A module without parameters and buffers, at any depth: there is nothing to learn, to save or to convert.</summary>
public interface IParameterLessModule;
