package id.baku.lint;

import id.baku.lint.decree.AnnexNumber;
import id.baku.lint.decree.AnnexTitle;
import id.baku.lint.decree.CharterMissing;
import id.baku.lint.decree.Consideration;
import id.baku.lint.decree.HeadingTypo;
import id.baku.lint.decree.LegalBasisOrder;
import id.baku.lint.place.ChannelAddress;
import id.baku.lint.place.DayUnit;
import id.baku.lint.place.DeadChannel;
import id.baku.lint.place.DuplicateEntry;
import id.baku.lint.place.NumberWords;
import id.baku.lint.place.NumberingGap;
import id.baku.lint.place.OpenLimit;
import id.baku.lint.place.RupiahWords;
import id.baku.lint.place.SpellingErrors;
import id.baku.lint.place.UpperBound;
import id.baku.lint.registry.AmendedBasis;
import id.baku.lint.registry.MisTitledBasis;
import id.baku.lint.registry.MiscitedBasis;
import id.baku.lint.registry.OnlyCirculars;
import id.baku.lint.registry.RequiredChannel;
import id.baku.lint.registry.RequiredCitation;
import id.baku.lint.registry.StaleBasis;
import id.baku.lint.registry.UnknownStatus;
import id.baku.lint.siblings.EvaluationOutlier;
import id.baku.lint.siblings.GuaranteeOutlier;
import id.baku.lint.siblings.LegalBasisOutlier;
import id.baku.lint.siblings.OtherUnit;
import id.baku.lint.siblings.StaffOutlier;
import id.baku.lint.siblings.SurveyStep;
import id.baku.lint.siblings.TimeOutlier;
import id.baku.lint.siblings.TwoTitles;
import id.baku.lint.standard.ChannelWithoutStep;
import id.baku.lint.standard.ChannelWithoutTime;
import id.baku.lint.standard.CopiedGroup;
import id.baku.lint.standard.CopiedService;
import id.baku.lint.standard.EvaluationPeriod;
import id.baku.lint.standard.FlowAgainstSteps;
import id.baku.lint.standard.GuaranteeAgainstPromise;
import id.baku.lint.standard.MissingComponent;
import id.baku.lint.standard.StepWithoutChannel;
import id.baku.lint.standard.SumOfParts;
import java.util.List;

/** Every rule there is, by code. Codes never change their meaning; a new rule takes the next number. */
public final class Rules {

  public static final List<Rule> ALL = List.of(
      new NumberWords(), // L01
      new CopiedService(), // L02
      TimeOutlier.far(), // L03
      new DayUnit(), // L04
      new UpperBound(), // L05
      new OpenLimit(), // L06
      new GuaranteeOutlier(), // L07
      new EvaluationOutlier(), // L08
      new SurveyStep(), // L09
      new SpellingErrors(), // L10
      StaleBasis.replaced(), StaleBasis.expired(), new UnknownStatus(), new AmendedBasis(), new MisTitledBasis(),
      new MiscitedBasis(), // L11
      new RequiredCitation(), // L12
      new Consideration(), // L13
      new CharterMissing(), new AnnexTitle(), // L14
      new RupiahWords(), // L15
      new NumberingGap(), // L16
      new DuplicateEntry(), // L17
      new ChannelAddress(), new DeadChannel(), // L18
      new MissingComponent(), // L19
      new ChannelWithoutStep(), new StepWithoutChannel(), // L20
      new FlowAgainstSteps(), // L21
      new GuaranteeAgainstPromise(), // L22
      new CopiedGroup(), // L23
      new SumOfParts(), // L24
      new EvaluationPeriod(), // L25
      new StaffOutlier(), // L26
      new LegalBasisOutlier(), // L27
      new TwoTitles(), // L28
      new OtherUnit(), // L29
      new AnnexNumber(), // L30
      new HeadingTypo(), // L31
      new LegalBasisOrder(), // L32
      new RequiredChannel(), // L33
      new ChannelWithoutTime(), // L34
      TimeOutlier.near(), // L35
      new OnlyCirculars()); // L36

  private Rules() {}
}
