using Raci.Collections;
using Raci.Comparison;
using Raci.Tool.Inputs;

namespace Raci.Tool.Translating;

/// <summary>A form in which findings are told on the standard output.</summary>
internal interface IFindingForm
{
    /// <summary>Tells what was corrected in one translation, and in what it differs from its source.</summary>
    void Tell(NamedMatrix source, CorrectedTranslation translation, ValueList<TranslationFinding> findings);

    /// <summary>Tells that all was told.</summary>
    void End();
}
