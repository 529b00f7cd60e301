site-title = बुलेटिन
sections-society = समाज
tags-security = सुरक्षा
