using System.Text.Json.Nodes;

namespace DlCourse.Jupyter.Kernel;

/// <summary>Carries out one type of request.</summary>
internal interface IRequestHandler
{
    /// <summary>The type.</summary>
    string RequestType { get; }

    /// <summary>Whether it may be carried out while a cell runs, as requests on the control channel are.</summary>
    bool WhileBusy => false;

    /// <summary>Carries it out.</summary>
    /// <returns>The content of the reply; null where the type has none.</returns>
    JsonObject? Handle(KernelRequest request);

    /// <summary>Called after the reply and the idle status are on their way.</summary>
    void AfterReply(KernelRequest request)
    {
    }
}
