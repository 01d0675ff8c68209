using Raci.Collections;
using Raci.Comparison;
using Raci.Tool.Inputs;

namespace Raci.Tool.Translating;

/// <summary>A form in which findings are told on the standard output.</summary>
internal interface IFindingForm
{
    /// <summary>Tells what differs between a source and one translation.</summary>
    void Tell(NamedMatrix source, NamedMatrix translation, ValueList<TranslationFinding> findings);

    /// <summary>Tells that all was told.</summary>
    void End();
}
